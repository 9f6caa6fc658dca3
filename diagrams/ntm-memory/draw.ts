import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { drawLabels } from "../kit/label.ts";
import { layer, type Mark } from "../kit/layer.ts";
import { drawNowBand } from "../kit/now-band.ts";
import { drawOperation } from "../kit/operation.ts";
import { drawTimeTrack } from "../kit/run/draw-time.ts";
import { slotOf } from "../kit/run/slot-of.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawBits, drawSwitches } from "./bits.ts";
import { type Column, columnAt, type Layout, layout, operation } from "./layout.ts";
import type { MemoryParams } from "./params.ts";
import type { MemoryStep, MemoryValues } from "./values.ts";
import { drawConnections, drawHeadWires } from "./wires.ts";

export function draw(stage: Stage<MemoryParams>, values: MemoryValues): void {
  const { steps, time } = values;
  const { memory, input } = steps[0]!;
  const place = layout(
    stage.width,
    { slots: memory.length, width: memory[0]!.length, bits: input.length - 1 },
    steps.length,
    time,
  );
  stage.setHeight(place.height);
  drawBand(stage, place, time);
  drawTimeTrack(stage, place, steps.length);
  drawSteps(stage, place, values);
  drawSwitches(stage, place);
  drawSlotNumbers(stage, place.column, memory.length);
}

/**
 * Draws the steps that are shown, each in the group that it had at the last drawing: as time goes
 * on by a step, three of four columns are only pushed along.
 */
function drawSteps(stage: Stage, place: Layout, { steps, length }: MemoryValues): void {
  const columns = layer(stage.svg, "steps");
  const groups = Array.from({ length: place.count }, (_, i) => {
    const number = place.from + i;
    const group = layer(columns, `column-${(number - 1) % place.count}`);
    group.attr("transform", `translate(${columnAt(place, i)},0)`);
    const step = steps[number - 1]!;
    const standing = { number, name: happening(number, length), title: place.title };
    // From a step out of sight, from a little before the column.
    const comes = number === 1 ? undefined : i === 0 ? -14 : 0;
    drawConnections(group, place.column, comes, number < steps.length);
    if (!isUnmoved(group.node(), "step", [place.column, step, standing]))
      drawStep(group, place.column, step, standing);
    return group.node()!;
  });
  // The keyboard goes through them in the order in which they stand.
  if (groups.some((group, i) => group !== columns.node()!.children[i]))
    columns.node()!.append(...groups);
}

/** Which step it is, in words and among the others. */
interface Standing {
  readonly number: number;
  readonly name: string;
  /** The base line of its title. */
  readonly title: number;
}

function drawStep(group: Mark, column: Column, step: MemoryStep, standing: Standing): void {
  const { number, name, title } = standing;
  const { inputs, outputs, write, read, operations: y } = column;
  drawHeadWires(group, column, step);
  drawMemory(group, column, step, number);
  drawController(group, column);
  const pill = { y, width: operation };
  const [writes, reads] = [slotOf(step.write) ?? "all", slotOf(step.read) ?? "all"];
  drawOperation(group, "write", { ...pill, x: write, text: `write ${writes}` });
  drawOperation(group, "read", { ...pill, x: read, text: `read ${reads}` });
  drawBits(group, column, step, number);
  const level = inputs.y + 14;
  drawLabels(group, [
    { x: inputs.x - 7, y: level, anchor: "end", title: "x" },
    { x: outputs.x + outputs.cell[0] + 7, y: level, anchor: "start", title: "y" },
    {
      x: column.middle,
      y: title,
      anchor: "middle",
      title: `step ${number}`,
      note: name,
      notePlace: "behind",
    },
  ]);
}

/** What a step is for, in a word or two. */
function happening(step: number, length: number): string {
  if (step <= length) return `vector ${step}`;
  return step === length + 1 ? "the signal" : `answer ${step - length - 1}`;
}

function drawBand(stage: Stage, place: Layout, time: number): void {
  const y = place.title - 18;
  drawNowBand(stage, {
    x: columnAt(place, time - place.from) + 1,
    y,
    width: place.column.width - 2,
    height: place.height - y,
  });
}

function drawMemory(group: Mark, column: Column, step: MemoryStep, number: number): void {
  const { memory, writes, reads } = column;
  drawGridFrame(group, "memory", memory, `the memory after the write of step ${number}`);
  drawGridFrame(group, "writes", writes, tellHead("write", step.write, number));
  drawGridFrame(group, "reads", reads, tellHead("read", step.read, number));
  // Contents lie between about −1.2 and 1.2.
  drawHeat(group, "held", memory, (j, i) => step.memory[i]![j]! / 1.2);
  drawHeat(group, "writes", writes, (_, i) => step.write[i]!);
  drawHeat(group, "reads", reads, (_, i) => step.read[i]!);
}

function tellHead(head: "write" | "read", weighting: readonly number[], number: number): string {
  const most = Math.max(...weighting);
  const slot = slotOf(weighting);
  return slot === undefined
    ? `step ${number}: the ${head} head is on all slots, at most ${formatShort(most)} on one`
    : `step ${number}: the ${head} head is on slot ${slot}, with ${formatValue(most)} of its weight`;
}

function drawController(group: Mark, { controller, middle }: Column): void {
  const box = layer(group, "controller");
  if (isUnmoved(box.node(), "controller", [middle, controller])) return;
  box
    .attr("data-part", "controller")
    .attr("transform", `translate(${round(middle - controller.size / 2)},${controller.y})`);
  box
    .selectChildren("rect")
    .data([0])
    .join("rect")
    .attr("class", "frame")
    .attr("width", controller.size)
    .attr("height", controller.size)
    .attr("rx", 6);
  box
    .selectChildren("text")
    .data(["A"])
    .join("text")
    .attr("class", "cell-name")
    .attr("text-anchor", "middle")
    .attr("x", controller.size / 2)
    .attr("y", controller.size / 2 + 8)
    .text((d) => d);
}

/** Numbers every fifth slot, left of the first memory that is shown. */
function drawSlotNumbers(stage: Stage, { memory }: Column, slots: number): void {
  const numbered = Array.from({ length: slots }, (_, i) => i + 1).filter((i) => i % 5 === 1);
  const group = layer(stage.svg, "slot-numbers");
  if (isUnmoved(group.node(), "numbers", [memory, slots])) return;
  group
    .attr("aria-hidden", "true")
    .selectChildren<SVGTextElement, number>("text")
    .data(numbered)
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", "end")
    .attr("x", 16)
    .attr("y", (i) => memory.y + (i - 0.5) * memory.cell[1] + 4.5)
    .text((i) => i);
}
