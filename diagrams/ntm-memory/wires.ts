import { headPath } from "../kit/arrow.ts";
import type { Mark } from "../kit/layer.ts";
import { drawLinks } from "../kit/links.ts";
import { operationHeight } from "../kit/operation.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawWires, type Wire } from "../kit/wires.ts";
import { type Column, operation } from "./layout.ts";
import type { MemoryStep } from "./values.ts";

const right = 0;
const down = Math.PI / 2;
const left = Math.PI;
const up = -Math.PI / 2;

/** Draws the heads' connections to every slot at one step. */
export function drawHeadWires(group: Mark, column: Column, step: MemoryStep): void {
  drawWires(group, "write-wires", toSlots(column, step.write));
  drawWires(group, "read-wires", fromSlots(column, step.read));
}

/**
 * Draws the other connections of one step: what carries (the inputs, the outputs, what was read,
 * the memory), and what steers (the controller to its heads).
 *
 * @param comes where the lines from the step before begin, if there is one
 * @param goes whether there is a step after
 */
export function drawConnections(
  group: Mark,
  column: Column,
  comes: number | undefined,
  goes: boolean,
): void {
  if (isUnmoved(group.node(), "connections", [column, comes, goes])) return;
  drawLinks(
    group,
    "links",
    [
      steer(column),
      carry(column),
      comes === undefined ? "" : arrive(column, comes),
      goes ? leave(column) : "",
    ].join(""),
  );
}

/** From the operation up, and in at the left of each slot. */
function toSlots(column: Column, weights: readonly number[]): Wire[] {
  const { write, writes } = column;
  const x = round(write - 14);
  const { stem, from } = stemOf(column, x);
  const branches = weights.map((weight, i): Wire => {
    const y = round(writes.y + (i + 0.5) * writes.cell[1]);
    return { weight, d: `M${x},${from}V${y + 6}q0,-6 6,-6H${writes.x}` };
  });
  return [stem, ...merged(branches)];
}

/** Out at the right of each slot, and down to the operation. */
function fromSlots(column: Column, weights: readonly number[]): Wire[] {
  const { read, reads } = column;
  const x = round(read + 14);
  const { stem, from } = stemOf(column, x);
  const branches = weights.map((weight, i): Wire => {
    const y = round(reads.y + (i + 0.5) * reads.cell[1]);
    return { weight, d: `M${reads.x + reads.cell[0]},${y}H${x - 6}q6,0 6,6V${from}` };
  });
  return [stem, ...merged(branches)];
}

/** What all of a head's connections have in common: the whole of its weight. */
function stemOf({ operations, memory }: Column, x: number): { stem: Wire; from: number } {
  const from = memory.y + memory.rows * memory.cell[1] + 4;
  return { stem: { weight: 1, d: `M${x},${operations - operationHeight / 2}V${from}` }, from };
}

/** Connections of about the same weight as one, so that there are fewer to draw. */
function merged(wires: readonly Wire[]): Wire[] {
  const paths = new Map<number, string>();
  for (const { weight, d } of wires) {
    const level = Math.round(weight * 40) / 40;
    if (level > 0) paths.set(level, (paths.get(level) ?? "") + d);
  }
  return [...paths].map(([weight, d]) => ({ weight, d }));
}

/** From the controller to what its heads do. */
function steer({ operations, controller, middle, write, read }: Column): string {
  const reach = operation / 2;
  const rise = `V${operations + 8}q0,-8`;
  const [toWrite, toRead] = [round(write + reach + 2), round(read - reach - 2)];
  return [
    `M${round(middle - 9)},${controller.y}${rise} -8,-8H${toWrite}`,
    headPath([toWrite, operations], left),
    `M${round(middle + 9)},${controller.y}${rise} 8,-8H${toRead}`,
    headPath([toRead, operations], right),
  ].join("");
}

/** The input to the controller; the controller's output and what was read to the answer. */
function carry({ inputs, outputs, controller, operations, read, middle }: Column): string {
  const bottom = controller.y + controller.size;
  const sees = round(inputs.x + inputs.cell[0] / 2);
  const says = round(middle + 14);
  const hears = round(outputs.x + outputs.cell[0] - 8);
  const end = outputs.y - 2;
  const from = round(read - 10);
  return [
    `M${sees},${inputs.y}V${bottom + 2}${headPath([sees, bottom + 2], up)}`,
    `M${says},${bottom}V${end}${headPath([says, end], down)}`,
    `M${from},${operations + operationHeight / 2}V${bottom - 6}C${from},${bottom} ${hears},${bottom} ${hears},${end}`,
    headPath([hears, end], down),
  ].join("");
}

/** What a step has from the one before: the memory from above, and what was read, from the left. */
function arrive({ memory, kept, controller, middle }: Column, from: number): string {
  const x = round(memory.x + 16);
  const top = memory.y - 2;
  const level = controller.y + controller.size / 2;
  const edge = round(middle - controller.size / 2 - 2);
  return [
    `M${from},${kept}H${x - 7}q7,0 7,7V${top}`,
    headPath([x, top], down),
    `M${from},${level}H${edge}`,
    headPath([edge, level], right),
  ].join("");
}

/** What a step hands on to the next: the same two. */
function leave({ memory, kept, controller, operations, read, width }: Column): string {
  const x = round(memory.x + memory.columns * memory.cell[0] - 16);
  const level = controller.y + controller.size / 2;
  return [
    `M${x},${memory.y - 2}V${kept + 7}q0,-7 7,-7H${round(width)}`,
    `M${round(read + 6)},${operations + operationHeight / 2}V${level - 10}q0,10 10,10H${round(width)}`,
  ].join("");
}
