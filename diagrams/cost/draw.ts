import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { type Curve, drawChart } from "../kit/chart.ts";
import { drawLabels } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { type ReaderName, readers } from "./bench.ts";
import { type Layout, layout } from "./layout.ts";
import type { CostParams } from "./params.ts";
import type { Cost, CostValues } from "./values.ts";

const names: Record<ReaderName, string> = {
  dense: "dense: every slot",
  sparse: "sparse: an index proposes",
  tree: "hierarchical: down a tree",
};

export function draw(stage: Stage<CostParams>, values: CostValues): void {
  const place = layout(stage.width);
  stage.setHeight(place.height);
  const { counts, times, found } = place.charts;
  const curves = (of: (cost: Cost) => readonly number[]): Curve[] =>
    readers.map((name) => ({
      name,
      points: of(values[name]).map((value, i) => [values.sizes[i]!, value] as const),
    }));
  drawChart(
    stage,
    "counts",
    counts,
    curves((cost) => cost.multiplications),
    "multiplications a read",
  );
  drawChart(
    stage,
    "times",
    times,
    curves((cost) => cost.times),
    `time of a read, measured in memories of ${values.measured} sizes`,
  );
  drawChart(
    stage,
    "found",
    found,
    curves((cost) => cost.found),
    tellFound(values),
  );
  drawNames(stage, place, values);
}

function tellFound({ measured, sparse, tree }: CostValues): string {
  if (measured === 0) return "reads that find the right slot: not measured yet";
  const [ofSparse, ofTree] = [sparse, tree].map(({ found }) =>
    formatValue(found.at(-1)!, "percent"),
  );
  return `reads that find the right slot: sparse ${ofSparse}, hierarchical ${ofTree}`;
}

function drawNames(stage: Stage, { charts, names: places }: Layout, values: CostValues): void {
  const over = ({ x, y }: { x: number; y: number }, title: string, note: string) => ({
    x: x - 40,
    y: y - 30,
    anchor: "start" as const,
    title,
    note,
  });
  const asked =
    values.measured > 0 ? `on this machine, ${values.measured} sizes` : "not measured yet";
  drawLabels(stage.svg, [
    over(charts.counts, "multiplications", "a read, by slots"),
    over(charts.times, "time a read", asked),
    over(charts.found, "% found", "of what the dense read finds"),
  ]);
  drawLabels(
    stage.svg,
    readers.map((name, i) => {
      const [x, y] = places[i]!;
      return { x: x + 34, y, anchor: "start", title: names[name] };
    }),
    "readers",
  );
  layer(stage.svg, "samples")
    .attr("aria-hidden", "true")
    .selectChildren<SVGPathElement, ReaderName>("path")
    .data(readers)
    .join("path")
    .attr("class", (name) => `curve ${name}`)
    .attr("d", (_, i) => `M${places[i]![0]},${places[i]![1] - 4}h26`);
}
