import type { Stage } from "../../../src/diagram.ts";
import { formatShort, formatValue } from "../../../src/format.ts";
import { number } from "../../../src/params/number.ts";
import type { Param } from "../../../src/params/param.ts";
import { rangeField } from "../../../src/params/range.ts";
import { layer } from "../layer.ts";
import { linear, round } from "../scale.ts";
import { drawSlider } from "../slider.ts";
import { isUnmoved } from "../unmoved.ts";
import type { Pondered } from "./pondered.ts";

/** Where the computation steps of one time step are drawn, a column each. */
export interface StepColumns {
  readonly x: number;
  readonly width: number;
  /** The bars of the halting weights. */
  readonly weights: { readonly y: number; readonly height: number };
  /** The track by which a step is chosen. */
  readonly track: number;
}

/** The fewest columns that there is room for. */
const columnsAtLeast = 10;

/** The room that a number takes. */
const numberWidth = 24;

/** How wide the column of a step is. */
export const columnWidth = ({ width }: StepColumns, steps: number) =>
  round(width / Math.max(columnsAtLeast, steps));

/** Draws the halting weight of each step, as the parts `weights`, and the track of the parameter `step`. */
export function drawSteps(
  stage: Stage<{ readonly step: Param<number> }>,
  place: StepColumns,
  pondered: Pondered,
): void {
  const { steps, now } = pondered;
  const column = columnWidth(place, steps);
  const last = Math.max(2, steps);
  const step = number({ label: "step", initial: 1, min: 1, max: last, step: 1 });
  drawWeights(stage, place, pondered, column);
  drawSlider(stage, "step", {
    param: "step",
    // Those after the last are none.
    field: { ...rangeField<unknown>(step.fields(1, {})[0]), get: () => now },
    text: `${now} of ${steps}`,
    x: round(place.x + column / 2),
    y: place.track,
    length: round((last - 1) * column),
  });
}

/** A bar for the weight of each step, in an outline as high as what its halting neuron said. */
function drawWeights(
  stage: Stage,
  { x, weights: place }: StepColumns,
  { weights, halting, now }: Pondered,
  column: number,
): void {
  const { y, height } = place;
  const foot = y + height;
  const scale = linear([0, 1], [0, height]);
  const group = layer(stage.svg, "weights");
  if (isUnmoved(group.node(), "weights", [x, place, weights, halting, now])) return;
  group.attr("data-part", "weights");
  group
    .selectChildren("path.axes")
    .data([`M${x},${foot}h${round(column * Math.max(columnsAtLeast, weights.length))}`])
    .join("path")
    .attr("class", "axes")
    .attr("d", (d) => d);
  const bars = group
    .selectChildren<SVGGElement, number>("g")
    .data(weights)
    .join((enter) => {
      const step = enter.append("g").attr("role", "img");
      step.append("rect").attr("class", "outline");
      step.append("rect").attr("class", "bar");
      step.append("path").attr("class", "halting");
      step.append("text").attr("class", "weight").attr("text-anchor", "middle");
      return step;
    })
    .attr("data-part", (_, i) => `weights.${i + 1}`)
    .attr("class", (_, i) => (i < now ? "cell" : "cell is-ahead"))
    .attr("transform", (_, i) => `translate(${round(x + i * column)},0)`)
    .attr(
      "aria-label",
      (p, i) =>
        `step ${i + 1}: halting neuron ${formatValue(halting[i]!)}, weight ${formatValue(p)}${i === weights.length - 1 ? ", the remainder" : ""}`,
    );
  const half = round(column / 2);
  bars
    .select(".outline")
    .attr("y", y - 4)
    .attr("width", column)
    .attr("height", height + 24);
  bars
    .select<SVGRectElement>(".bar")
    .attr("x", 4)
    .attr("width", round(column - 8))
    .attr("y", (p) => round(foot - scale(p)))
    .attr("height", (p) => round(scale(p)));
  bars
    .select(".halting")
    .attr("d", (_, i) => `M2,${round(foot - scale(halting[i]!))}h${round(column - 4)}`);
  bars
    .select(".weight")
    .attr("x", half)
    .attr("y", foot + 15)
    // Where columns are too narrow for all numbers, those that say something.
    .text((p) => (column < numberWidth && p < 0.05 ? "" : formatShort(p)));
}
