import type { Stage } from "../../src/diagram.ts";
import { type Chart, drawChart } from "../kit/chart.ts";
import { drawLabels, type Label, noteAt } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { linear, round } from "../kit/scale.ts";
import { type Layout, layout } from "./layout.ts";
import type { Measured } from "./measured.ts";
import type { BottleneckParams } from "./params.ts";
import { faults, percent } from "./tell.ts";
import type { BottleneckValues, Piece } from "./values.ts";

/** The two models: what their curves and parts are called. */
const models = ["attending", "compressing"] as const;
const lineHeight = 20;
const space: Piece = { text: " ", isWrong: false };

export function draw(stage: Stage<BottleneckParams>, values: BottleneckValues): void {
  const place = layout(stage.width);
  drawAccuracy(stage, place, values);
  stage.setHeight(drawSaid(stage, place, values));
}

const middleOf = ({ from, to }: Measured) => (from + to) / 2;

function drawAccuracy(stage: Stage, place: Layout, { measured, words }: BottleneckValues): void {
  const first = measured[0]!.from;
  const last = measured.at(-1)!.to;
  const chart: Chart = {
    ...place.chart,
    across: {
      from: first - 1,
      to: last + 1,
      // The title stands where 20 would, and on a phone has neighbours, too.
      ticks: place.narrow ? [5, 10, 30, 35] : [5, 10, 15, 25, 30, 35],
      format: String,
      title: "English words",
    },
    up: { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], format: percent },
  };
  const across = linear([first - 1, last + 1], [chart.x, chart.x + chart.width]);
  const up = linear([0, 1], [chart.y + chart.height, chart.y]);
  drawChart(
    stage,
    "accuracy",
    chart,
    models.map((name) => ({
      name,
      points: measured.map((one) => [middleOf(one), one[name]] as const),
    })),
    "the share of unseen sentences without a wrong word, by their length",
  );
  drawBeyond(stage, chart, across(measured.find(({ trained }) => !trained)!.from - 0.5));
  const at = across(Math.min(last + 1, Math.max(first - 1, words)));
  layer(stage.svg, "this-length")
    .selectChildren<SVGPathElement, string>("path")
    .data([`M${round(at)},${chart.y}v${chart.height}`])
    .join("path")
    .attr("class", "axes this-length")
    .attr("d", (d) => d);
  for (const name of models) drawPoints(stage, name, measured, across, up);
  drawLabels(
    stage.svg,
    [
      {
        x: 0,
        y: 14,
        anchor: "start",
        title: "right",
        note: "share of sentences without a wrong word",
        notePlace: "behind",
      },
      ...curveNames(measured, across, up),
      noteAt(
        round(at),
        chart.y + chart.height + 36,
        "the sentence below",
        at > chart.x + chart.width / 2 ? "end" : "start",
      ),
    ],
    "chart-names",
  );
}

/** The names of the curves, beside them. */
function curveNames(
  measured: readonly Measured[],
  across: (words: number) => number,
  up: (share: number) => number,
): Label[] {
  const half = measured[Math.floor(measured.length / 2)]!;
  const early = measured[2]!;
  return [
    {
      x: round(across(middleOf(half))),
      y: round(up(half.attending) + 24),
      anchor: "middle",
      title: "with attention",
    },
    {
      x: round(across(middleOf(early)) + 14),
      y: round(up(early.compressing) - 8),
      anchor: "start",
      title: "without attention",
    },
  ];
}

/** Marks the lengths that training did not draw. */
function drawBeyond(stage: Stage, { y, x, width, height }: Chart, from: number): void {
  layer(stage.svg, "beyond")
    .selectChildren<SVGRectElement, number>("rect")
    .data([from])
    .join("rect")
    .attr("class", "beyond-band")
    .attr("x", round(from))
    .attr("y", y)
    .attr("width", round(x + width - from))
    .attr("height", height);
  layer(stage.svg, "beyond")
    .selectChildren<SVGTextElement, number>("text")
    .data([from])
    .join("text")
    .attr("class", "tick")
    .attr("text-anchor", "end")
    .attr("x", x + width)
    .attr("y", y - 12)
    .text("longer than in training");
}

/** Draws what was measured, each figure to be pointed at: discs for one model, squares for the other. */
function drawPoints(
  stage: Stage,
  name: (typeof models)[number],
  measured: readonly Measured[],
  across: (words: number) => number,
  up: (share: number) => number,
): void {
  const label = name === "attending" ? "with attention" : "without attention";
  layer(stage.svg, `points-${name}`)
    .selectChildren<SVGRectElement, Measured>("rect")
    .data(measured)
    .join("rect")
    .attr("class", `point ${name}`)
    .attr("role", "img")
    .attr("data-part", (_, i) => `${name}.${i + 1}`)
    .attr(
      "aria-label",
      (d) =>
        `${d.from} to ${d.to} words, ${label}: ${percent(d[name])} of ${d.sentences} sentences`,
    )
    .attr("x", (d) => round(across(middleOf(d)) - 5))
    .attr("y", (d) => round(up(d[name]) - 5))
    .attr("width", 10)
    .attr("height", 10)
    .attr("rx", name === "attending" ? 5 : 1);
}

/** Draws what both models say, what is right, or why there is nothing to say. Returns where it ends. */
function drawSaid(
  stage: Stage,
  { said, line }: Layout,
  { attending, compressing, right, trouble }: BottleneckValues,
): number {
  const plain = (text: string): Piece[] =>
    text.split(" ").map((word) => ({ text: word, isWrong: false }));
  const mark = (one: typeof attending) => (trouble ? "" : faults(one));
  const blocks = [
    { title: "with attention", note: mark(attending), pieces: attending.pieces },
    { title: "without attention", note: mark(compressing), pieces: compressing.pieces },
    trouble
      ? { title: "", note: trouble, pieces: [] }
      : { title: "by the grammar", note: "", pieces: plain(right) },
  ].filter(({ pieces, note }) => pieces.length > 0 || note !== "");
  let y = said;
  const names: Label[] = [];
  const lines: { y: number; pieces: readonly Piece[] }[] = [];
  for (const { title, note, pieces } of blocks) {
    names.push(
      title === ""
        ? noteAt(0, y, note)
        : { x: 0, y, anchor: "start", title, note, notePlace: "behind" },
    );
    y += lineHeight + 2;
    for (const each of linesOf(pieces, line)) {
      lines.push({ y, pieces: each });
      y += lineHeight;
    }
    y += 12;
  }
  drawLabels(stage.svg, names, "said-names");
  layer(stage.svg, "said-lines")
    .classed("french-text", true)
    .attr("lang", "fr")
    .selectChildren<SVGTextElement, (typeof lines)[number]>("text")
    .data(lines)
    .join("text")
    .attr("x", 0)
    .attr("y", (d) => d.y)
    .selectChildren<SVGTSpanElement, Piece>("tspan")
    .data(({ pieces }) => pieces.flatMap((piece, i) => (i > 0 ? [space, piece] : [piece])))
    .join("tspan")
    .attr("class", (d) => (d.isWrong ? "is-wrong" : null))
    .text((d) => d.text);
  return y - 16;
}

/** Pieces in lines of at most so many characters. */
function linesOf(pieces: readonly Piece[], length: number): Piece[][] {
  const lines: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    room -= piece.text.length + 1;
    if (room < 0) {
      lines.push([]);
      room = length - piece.text.length - 1;
    }
    lines.at(-1)!.push(piece);
  }
  return lines;
}
