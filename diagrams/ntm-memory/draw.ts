import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { layer, type Mark } from "../kit/layer.ts";
import { drawOperation } from "../kit/operation.ts";
import { drawNowBand, drawTimeTrack } from "../kit/run/draw-time.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawBits } from "./bits.ts";
import { type Column, type Layout, layout, operation } from "./layout.ts";
import type { MemoryParams } from "./params.ts";
import { type MemoryStep, type MemoryValues, slotOf } from "./values.ts";
import { drawConnections } from "./wires.ts";

export function draw(stage: Stage<MemoryParams>, values: MemoryValues): void {
  const { steps, time, length } = values;
  const { memory, input } = steps[0]!;
  const place = layout(
    stage.width,
    { slots: memory.length, width: memory[0]!.length, bits: input.length - 1 },
    steps.length,
    time,
  );
  stage.setHeight(place.height);
  drawBand(stage, place, time);
  drawConnections(stage, place, steps);
  place.columns.forEach((column, i) => {
    const number = place.from + i;
    const step = steps[number - 1]!;
    const group = layer(stage.svg, `step-${i + 1}`);
    drawMemory(group, column, step, number);
    drawController(group, place, column);
    drawOperation(stage, `write-${i + 1}`, {
      x: round(column.write),
      y: place.operations,
      width: operation,
      text: `write ${slotOf(step.write) ?? "all"}`,
    });
    drawOperation(stage, `read-${i + 1}`, {
      x: round(column.read),
      y: place.operations,
      width: operation,
      text: `read ${slotOf(step.read) ?? "all"}`,
    });
  });
  drawBits(stage, place, values);
  drawSlotNumbers(stage, place, memory.length);
  drawNames(stage, place, length);
  drawTimeTrack(stage, place, steps.length);
}

function drawNames(stage: Stage, { columns, from, title }: Layout, length: number): void {
  drawLabels(
    stage,
    columns.map(({ middle }, i) => ({
      x: round(middle),
      y: title,
      anchor: "middle",
      title: `step ${from + i}`,
      note: happening(from + i, length),
      notePlace: "behind",
    })),
    "steps",
  );
  drawLabels(
    stage,
    columns.flatMap(({ inputs, outputs }): Label[] => {
      const y = inputs.y + 14;
      const right = round(outputs.x + outputs.cell[0] + 7);
      return [
        { x: round(inputs.x - 7), y, anchor: "end", title: "x" },
        { x: right, y, anchor: "start", title: "y" },
      ];
    }),
    "bit-names",
  );
}

/** What a step is for, in a word or two. */
function happening(step: number, length: number): string {
  if (step <= length) return `vector ${step}`;
  return step === length + 1 ? "the signal" : `answer ${step - length - 1}`;
}

function drawBand(stage: Stage, { columns, from, height, title }: Layout, time: number): void {
  const { x, width } = columns[time - from]!;
  const y = title - 18;
  drawNowBand(stage, { x: x + 1, y, width: width - 2, height: height - y });
}

function drawMemory(group: Mark, column: Column, step: MemoryStep, number: number): void {
  const { memory, writes, reads } = column;
  drawGridFrame(group, "memory", memory, `the memory after the write of step ${number}`);
  drawGridFrame(group, "writes", writes, tellHead("write", step.write, number));
  drawGridFrame(group, "reads", reads, tellHead("read", step.read, number));
  const at = (column: number, row: number) => step.memory[row]![column]!;
  // Contents lie between about −1.2 and 1.2.
  drawHeat(group, "memory-positive", memory, (j, i) => Math.max(0, at(j, i)) / 1.2);
  drawHeat(group, "memory-negative", memory, (j, i) => Math.max(0, -at(j, i)) / 1.2);
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

function drawController(group: Mark, { controller }: Layout, { middle }: Column): void {
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
function drawSlotNumbers(stage: Stage, { columns }: Layout, slots: number): void {
  const { memory } = columns[0]!;
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
