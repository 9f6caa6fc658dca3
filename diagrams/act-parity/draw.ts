import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { drawBudget } from "../kit/budget.ts";
import { drawSteps } from "../kit/halting/draw-steps.ts";
import { spentOf } from "../kit/halting/pondered.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { drawBitSwitches } from "../kit/switches.ts";
import { drawByCost, drawByEntries } from "./draw-charts.ts";
import { type Layout, layout } from "./layout.ts";
import { type ActParityParams, params } from "./params.ts";
import type { ParityValues } from "./values.ts";

export function draw(stage: Stage<ActParityParams>, values: ParityValues): void {
  const place = layout(stage.width);
  stage.setHeight(place.height);
  drawEntries(stage, place, values);
  drawSteps(stage, place.thinking, values);
  drawBudget(stage, place.thinking.budget, values);
  drawAnswer(stage, place, values);
  drawByCost(stage, place.byCost, values);
  drawByEntries(stage, place.byEntries, values);
  drawNames(stage, place, values);
}

/** Draws the vector, a cell an entry; those that are 1 or −1 can be turned. */
function drawEntries(
  stage: Stage<ActParityParams>,
  { entries: { x, y, cell } }: Layout,
  { inputs }: ParityValues,
): void {
  const cells = layer(stage.svg, "entries")
    .attr("data-part", "entries")
    .attr("role", "img")
    .attr(
      "aria-label",
      `the vector: ${inputs.map((input) => formatValue(input, "integer")).join(", ")}`,
    )
    .selectChildren<SVGGElement, number>("g")
    .data(inputs)
    .join((enter) => {
      const entry = enter.append("g");
      entry.append("rect").attr("class", "frame");
      entry.append("text").attr("class", "weight").attr("text-anchor", "middle");
      return entry;
    })
    .attr("class", (input) => (input > 0 ? "is-one" : input < 0 ? "is-other" : "is-empty"))
    .attr("transform", (_, i) => `translate(${x + i * cell},${y})`);
  cells
    .select("rect")
    .attr("x", 1.5)
    .attr("y", 1.5)
    .attr("width", cell - 3)
    .attr("height", cell - 3)
    .attr("rx", 5);
  cells
    .select("text")
    .attr("x", cell / 2)
    .attr("y", cell / 2 + 4.5)
    .text((input) => formatValue(input, "integer"));
  drawBitSwitches(
    stage,
    "entries",
    params.entries,
    { x, y, columns: inputs.length, rows: 1, cell: [cell, cell] },
    (entry) => entry,
  );
  if (stage.change) {
    layer(stage.svg, "switches-entries")
      .attr("role", "group")
      .attr("aria-label", params.entries.label);
  }
}

/** Draws how likely the network holds an odd number of ones to be. */
function drawAnswer(stage: Stage, { answer: place }: Layout, { odd }: ParityValues): void {
  const { x, y, width, height } = place;
  const group = layer(stage.svg, "outcome")
    .attr("data-part", "answer")
    .attr("role", "img")
    .attr("aria-label", `odd with probability ${formatValue(odd)}`);
  group
    .selectChildren<SVGRectElement, number>("rect")
    .data([1, odd])
    .join("rect")
    .attr("class", (_, i) => (i === 0 ? "frame outline" : "bar"))
    .attr("x", x)
    .attr("y", y)
    .attr("width", (share) => round(share * width))
    .attr("height", height)
    .attr("rx", 3);
}

function drawNames(stage: Stage, place: Layout, values: ParityValues): void {
  const { entries, thinking, answer, byCost, byEntries } = place;
  const { now, steps, limited, weights, ones, odd, right, cost, all } = values;
  const measured = all.find((one) => one.cost === cost)!;
  const over = (at: { x: number; y: number }, title: string, note: string): Label => ({
    x: at.x,
    y: at.y - 9,
    anchor: "start",
    title,
    note,
    notePlace: "behind",
  });
  const said = odd > 0.5 ? "odd" : "even";
  drawLabels(stage.svg, [
    over(entries, "entries", `${ones === 1 ? "1 one" : `${ones} ones`}; odd or even?`),
    over(
      { x: thinking.x, y: thinking.weights.y },
      "halting weights",
      limited ? `step ${now} of ${steps}, the limit` : `step ${now} of ${steps}`,
    ),
    over(
      thinking.budget,
      "budget",
      now < steps
        ? `${formatValue(spentOf(values))} of 1 spent`
        : `spent: ${formatValue(weights.at(-1)!)} was the remainder`,
    ),
    over(
      answer,
      "answer",
      `${said}: ${right ? "right" : "wrong"} (probability of odd ${formatShort(odd)})`,
    ),
    over(
      byCost,
      "steps by price",
      `at ${cost}, ${formatValue(measured.limited, "percent")} run to the limit`,
    ),
    over(byEntries, "steps by number of entries", "ring: this vector"),
  ]);
}
