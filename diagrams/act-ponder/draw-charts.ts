import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import type { Field } from "../../src/params/param.ts";
import { rangeField } from "../../src/params/range.ts";
import { longest } from "../../src/training/tasks/streams/board.ts";
import { drawChart } from "../kit/chart.ts";
import { layer } from "../kit/layer.ts";
import { drawNetworks } from "../kit/networks.ts";
import type { Rectangle } from "../kit/rectangle.ts";
import { linear, round } from "../kit/scale.ts";
import { drawSlider } from "../kit/slider.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import type { Layout } from "./layout.ts";
import { accuracyOf } from "./measured.ts";
import { type ActPonderParams, params } from "./params.ts";
import type { PonderValues } from "./values.ts";

/** The most mean steps and the most steps that the charts have room for. */
const mostMeanSteps = 10;
const mostSteps = 12;

/** A little more than all, so that marks at the top stay clear of the frame. */
const mostAccuracy = 1.12;

/** Marks by the way of charging; the third is a network with a fixed number of steps. */
const networkPaths = {
  expected: "M-5,0a5,5 0 1 0 10,0a5,5 0 1 0 -10,0z",
  paper: "M0,-6L6,0L0,6L-6,0z",
} as const;
const cross = "m-4,-4l8,8m0,-8l-8,8";

type Network = PonderValues["all"][number];

/** Draws accuracy against steps for all networks; a press on one chooses it. */
export function drawTradeOff(
  stage: Stage<ActPonderParams>,
  { tradeOff }: Layout,
  { all, fixed, machine }: PonderValues,
): void {
  const curve = (charge: Network["machine"]["charge"]) =>
    all
      .filter((one) => one.machine.charge === charge)
      .map((one) => [one.steps, accuracyOf(one)] as const);
  const chosen = all.find((one) => one.machine.id === machine.id)!;
  drawChart(
    stage,
    "tradeOff",
    {
      ...tradeOff,
      across: {
        from: 0,
        to: mostMeanSteps,
        ticks: [0, 2, 8, 10],
        format: String,
        title: "mean steps taken",
      },
      up: {
        from: 0,
        to: mostAccuracy,
        ticks: [0, 0.5, 1],
        format: (share) => formatValue(share, "percent"),
      },
    },
    [
      {
        name: "level",
        points: [
          [0, 1 / 3],
          [mostMeanSteps, 1 / 3],
        ],
      },
      { name: "recorded", points: fixed.map((one) => [one.steps, accuracyOf(one)]) },
      { name: "as-paper", points: curve("paper") },
      { name: "present", points: curve("expected") },
    ],
    `the network chosen is right on ${chosen.right} of ${chosen.boards} boards with ${formatValue(chosen.steps, "0.0")} steps on average`,
  );
  const [x, y] = scales(tradeOff, [0, mostMeanSteps], [0, mostAccuracy]);
  const crosses = layer(stage.svg, "fixed");
  if (!isUnmoved(crosses.node(), "crosses", tradeOff)) {
    crosses
      .attr("aria-hidden", "true")
      .selectChildren("path")
      .data([fixed.map((d) => `M${round(x(d.steps))},${round(y(accuracyOf(d)))}${cross}`).join("")])
      .join("path")
      .attr("d", (d) => d);
  }
  drawLegend(stage, tradeOff);
  drawNetworks(
    stage,
    all.map(({ machine: { id, charge, cost }, ...one }) => ({
      x: round(x(one.steps)),
      y: round(y(accuracyOf(one))),
      d: networkPaths[charge],
      name: charge === "paper" ? "as-paper" : charge,
      isChosen: id === machine.id,
      label: `price ${cost}${charge === "paper" ? ", as in the paper" : ""}: ${one.right} of ${one.boards} right, ${formatValue(one.steps, "0.0")} steps`,
      press: () => stage.change?.({ machine: id }),
    })),
  );
}

/** Says under the chart which marks are which. */
function drawLegend(stage: Stage, { x, y, height }: Rectangle): void {
  const entries = [
    { at: 0, className: "expected", d: networkPaths.expected, text: "our price" },
    { at: 78, className: "as-paper", d: networkPaths.paper, text: "the paper’s price" },
    { at: 200, className: "fixed", d: `M0,0${cross}`, text: "fixed" },
  ];
  const group = layer(stage.svg, "network-legend");
  if (isUnmoved(group.node(), "legend", [x, y, height])) return;
  group
    .attr("aria-hidden", "true")
    .selectChildren<SVGGElement, (typeof entries)[number]>("g")
    .data(entries)
    .join((enter) => {
      const entry = enter.append("g");
      entry.append("path").attr("class", "network");
      entry.append("text").attr("class", "tick").attr("x", 11).attr("y", 4.5);
      return entry;
    })
    .attr("class", (d) => d.className)
    .attr("transform", (d) => `translate(${x + d.at + 5},${y + height + 40})`)
    .call((all) => {
      all.select("path").attr("d", (d) => d.d);
      all.select("text").text((d) => d.text);
    });
}

/**
 * Draws the chosen network's steps by difficulty, those that it takes and those that are expected by
 * their weights, and the reader's board among them.
 */
export function drawByDifficulty(
  stage: Stage<ActPonderParams>,
  { byDifficulty: place }: Layout,
  { byDifficulty, difficulty, steps, marked }: PonderValues,
): void {
  const curve = (of: "steps" | "expected") =>
    byDifficulty.map((result, i) => [i + 1, result[of]] as const);
  const ends = (of: "steps" | "expected") =>
    `${formatValue(byDifficulty[0]![of], "0.0")} at 1 to ${formatValue(byDifficulty.at(-1)![of], "0.0")} at ${longest}`;
  drawChart(
    stage,
    "byDifficulty",
    {
      ...place,
      across: {
        from: 0.5,
        to: longest + 0.5,
        ticks: [1, 2, 7, 8],
        format: String,
        title: "difficulty",
      },
      up: { from: 0, to: mostSteps, ticks: [0, 4, 8, 12], format: String },
    },
    [
      {
        name: "level",
        points: [
          [0.5, 1.5],
          [longest + 0.5, longest + 1.5],
        ],
      },
      { name: "expected", points: curve("expected") },
      { name: "present", points: curve("steps") },
    ],
    `steps by difficulty, from ${ends("steps")}; expected by their weights, from ${ends("expected")}`,
  );
  const [x, y] = scales(place, [0.5, longest + 0.5], [0, mostSteps]);
  const dots = layer(stage.svg, "difficulties");
  if (!isUnmoved(dots.node(), "dots", [place, byDifficulty])) {
    dots
      .attr("aria-hidden", "true")
      .selectChildren<SVGCircleElement, PonderValues["byDifficulty"][number]>("circle")
      .data(byDifficulty)
      .join((enter) => enter.append("circle").attr("r", 5))
      // As full as it is often right.
      .attr("fill-opacity", (d) => round(accuracyOf(d)))
      .attr("cx", (_, i) => round(x(i + 1)))
      .attr("cy", (d) => round(y(Math.min(mostSteps, d.steps))));
  }
  layer(stage.svg, "this-board")
    .attr("aria-hidden", "true")
    .selectChildren("circle")
    .data([steps])
    .join((enter) => enter.append("circle").attr("r", 9))
    .attr("cx", round(x(difficulty)))
    .attr("cy", (d) => round(y(Math.min(mostSteps, d))));
  drawSlider(stage, "difficulty", {
    param: "lengths",
    part: "difficulty",
    field: difficultyField(stage, marked),
    text: `${difficulty} arrows`,
    x: round(x(1)),
    y: place.y + place.height + 40,
    length: round(x(longest) - x(1)),
  });
}

/** The length of the dot's string, with which the others grow and shrink. */
function difficultyField(stage: Stage<ActPonderParams>, marked: number): Field<unknown> {
  const { lengths } = stage.state;
  const field = rangeField(params.lengths.fields(lengths, stage.state)[marked]);
  const set = (value: readonly number[], to: number) => {
    const wanted = field.get(field.set(value, Math.min(longest, Math.max(1, to))));
    const more = wanted - value[marked]!;
    return value.map((length, i) =>
      i === marked ? wanted : Math.min(longest, Math.max(1, length + more)),
    );
  };
  return { ...field, label: "difficulty", set } as Field<unknown>;
}

const scales = (
  { x, y, width, height }: Rectangle,
  across: readonly [number, number],
  up: readonly [number, number],
) => [linear(across, [x, x + width]), linear(up, [y + height, y])] as const;
