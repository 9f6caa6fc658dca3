import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { axisScale, drawChart } from "../kit/chart.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { drawSlider } from "../kit/slider.ts";
import { type Layout, layout } from "./layout.ts";
import { lookMarks, names, networks } from "./marks.ts";
import { params, type ReachParams } from "./params.ts";
import { sizeOf, tellSize } from "./size.ts";
import type { Reach, ReachValues } from "./values.ts";

export function draw(stage: Stage<ReachParams>, values: ReachValues): void {
  const place = layout(stage.width, values.length);
  stage.setHeight(place.height);
  drawStrips(stage, place, values);
  drawCurves(stage, place, values);
  drawLook(stage, place, values);
  drawLegend(stage, place, values);
  drawSlider(stage, "look", {
    param: "at",
    field: params.at.fields(values.at, stage.state)[0]!,
    text: `input ${values.at} of ${values.length}`,
    x: place.chart.x,
    y: place.track,
    length: place.chart.width,
    part: "look",
  });
}

/** Draws how far back each network's gradient reaches: each input by its share of the largest. */
function drawStrips(stage: Stage, { strips, track }: Layout, values: ReachValues): void {
  for (const name of networks) {
    const { sizes } = values[name];
    const most = Math.max(...sizes);
    const grid = strips[name];
    drawGridFrame(stage.svg, name, grid, `${names[name]}: ${tellSizes(values[name])}`);
    drawHeat(stage.svg, `reach-${name}`, grid, (t) => sizes[t]! / most);
  }
  const beside = strips.plain.x - 8;
  drawLabels(
    stage.svg,
    [
      ...networks.map((name) => ({ y: strips[name].y + 14, title: names[name] })),
      { y: track + 5, title: `input ${values.at}` },
    ].map((label) => ({ ...label, x: beside, anchor: "end" as const })),
    "beside",
  );
}

function drawCurves(stage: Stage, { chart }: Layout, values: ReachValues): void {
  const points = (sizes: readonly number[]) => sizes.map((size, t) => [t + 1, size] as const);
  drawChart(
    stage,
    "sizes",
    chart,
    [
      { name: "level", points: points(values.bound) },
      { name: "plain", points: points(values.plain.sizes) },
      { name: "lstm", points: points(values.lstm.sizes) },
    ],
    `size of the gradient of the output with respect to each input. ${networks
      .map((name) => `${names[name]}: ${tellSizes(values[name])}`)
      .join("; ")}`,
  );
}

/** Marks the input that is looked at on both curves. */
function drawLook(
  stage: Stage,
  { chart, track }: Layout,
  { at, plain, lstm, bound }: ReachValues,
): void {
  const x = round(axisScale(chart.across, [chart.x, chart.x + chart.width])(at));
  const bottom = chart.y + chart.height;
  const group = layer(stage.svg, "looked-at");
  group
    .selectChildren("path.plumb-line")
    // It leaves out the line of what is written under the chart.
    .data([`M${x},${chart.y}V${bottom + 3}M${x},${bottom + 23}V${track}`])
    .join("path")
    .attr("class", "plumb-line")
    .attr("d", (d) => d);
  const { marks, beyond } = lookMarks({
    x,
    chart,
    curves: [plain.sizes, lstm.sizes, bound],
    plain: plain.here,
    lstm: lstm.here,
  });
  group
    .selectChildren<SVGPathElement, (typeof marks)[number]>("path.mark")
    .data(marks)
    .join("path")
    .attr("class", ({ name }) => `mark ${name}`)
    .attr("d", ({ d }) => d);
  drawLabels(group, beyond, "beyond");
}

/** Says of each curve which it is, what it is at the input that is looked at, and how it changes a step. */
function drawLegend(stage: Stage, { legend }: Layout, values: ReachValues): void {
  const { at } = values;
  drawLabels(
    stage.svg,
    [
      ...networks.map((name) => ({
        x: legend[name].x + 34,
        y: legend[name].y,
        anchor: "start" as const,
        ...sized(`${names[name]}: `, values[name].here),
        note: `× ${formatValue(values[name].perStep)} for each step back`,
      })),
      {
        x: legend.bound.x + 34,
        y: legend.bound.y,
        anchor: "start" as const,
        ...sized("at most ", values.bound[at - 1]!),
        note: "in the plain RNN, by its scale",
      },
    ],
    "legend",
  );
  const samples = (["plain", "lstm", "bound"] as const).map((name) => ({
    name: name === "bound" ? "level" : name,
    d: `M${legend[name].x},${legend[name].y - 4}h26`,
  }));
  layer(stage.svg, "samples")
    .selectChildren<SVGPathElement, (typeof samples)[number]>("path")
    .data(samples)
    .join("path")
    .attr("class", ({ name }) => `curve ${name}`)
    .attr("d", ({ d }) => d);
}

function sized(before: string, size: number): Pick<Label, "title" | "power"> {
  const { text, power } = sizeOf(size);
  return { title: before + text, ...(power !== undefined && { power }) };
}

const tellSizes = ({ sizes }: Reach) =>
  `from ${tellSize(sizes[0]!)} for the first input to ${tellSize(sizes.at(-1)!)} for the last`;
