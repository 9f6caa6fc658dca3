import type { Stage } from "../../src/diagram.ts";
import { headPath } from "../kit/arrow.ts";
import { layer } from "../kit/layer.ts";
import { operationHeight } from "../kit/operation.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawWires, type Wire } from "../kit/wires.ts";
import { type Column, type Layout, operation } from "./layout.ts";
import type { MemoryStep } from "./values.ts";

const right = 0;
const down = Math.PI / 2;
const left = Math.PI;
const up = -Math.PI / 2;

/**
 * Draws all connections: what carries (the inputs, the outputs, what was read, the memory from step
 * to step), what steers (the controller to its heads), and the heads' connections to every slot.
 */
export function drawConnections(stage: Stage, place: Layout, steps: readonly MemoryStep[]): void {
  const { columns } = place;
  drawLinks(stage, "kept", handOn(place, steps.length));
  drawWires(
    stage,
    "write-wires",
    columns.flatMap((column, i) => toSlots(place, column, steps[place.from - 1 + i]!.write)),
  );
  drawWires(
    stage,
    "read-wires",
    columns.flatMap((column, i) => fromSlots(place, column, steps[place.from - 1 + i]!.read)),
  );
  drawLinks(stage, "steers", columns.map((column) => steer(place, column)).join(""));
  drawLinks(stage, "carries", carry(place, steps.length));
}

function drawLinks(stage: Stage, name: string, d: string): void {
  const group = layer(stage.svg, name);
  if (isUnmoved(group.node(), "links", d)) return;
  group
    .classed("links", true)
    .attr("aria-hidden", "true")
    .selectChildren("path")
    .data([d])
    .join("path")
    .attr("d", d);
}

/** From the operation up, and in at the left of each slot. */
function toSlots(place: Layout, { write, writes }: Column, weights: readonly number[]): Wire[] {
  const x = round(write - 14);
  const { stem, from } = stemOf(place, x);
  const branches = weights.map((weight, i): Wire => {
    const y = round(writes.y + (i + 0.5) * writes.cell[1]);
    return { weight, d: `M${x},${from}V${y + 6}q0,-6 6,-6H${round(writes.x)}` };
  });
  return [stem, ...merged(branches)];
}

/** Out at the right of each slot, and down to the operation. */
function fromSlots(place: Layout, { read, reads }: Column, weights: readonly number[]): Wire[] {
  const x = round(read + 14);
  const { stem, from } = stemOf(place, x);
  const branches = weights.map((weight, i): Wire => {
    const y = round(reads.y + (i + 0.5) * reads.cell[1]);
    return { weight, d: `M${round(reads.x + reads.cell[0])},${y}H${x - 6}q6,0 6,6V${from}` };
  });
  return [stem, ...merged(branches)];
}

/** What all of a head's connections have in common: the whole of its weight. */
function stemOf({ operations, columns }: Layout, x: number): { stem: Wire; from: number } {
  const { y, rows, cell } = columns[0]!.memory;
  const from = y + rows * cell[1] + 4;
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
function steer({ operations, controller }: Layout, { middle, write, read }: Column): string {
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

/** From each memory to the next step's, with stubs where the steps go on beyond what is shown. */
function handOn({ columns, kept, from }: Layout, steps: number): string {
  const top = columns[0]!.memory.y - 2;
  const arrive = ({ memory }: Column) => {
    const x = round(memory.x + 16);
    return `H${x - 7}q7,0 7,7V${top}${headPath([x, top], down)}`;
  };
  const leave = ({ memory }: Column) =>
    `M${round(memory.x + memory.columns * memory.cell[0] - 16)},${top}V${kept + 7}q0,-7 7,-7`;
  return columns
    .map((column, i) => {
      const next = columns[i + 1];
      const into = i === 0 && from > 1 ? `M${round(column.x - 14)},${kept}${arrive(column)}` : "";
      if (next) return into + leave(column) + arrive(next);
      const goesOn = from + columns.length - 1 < steps;
      return goesOn ? `${into}${leave(column)}H${round(column.x + column.width)}` : into;
    })
    .join("");
}

/** Inputs, outputs, and what was read: to this step's output and to the next step's controller. */
function carry(place: Layout, steps: number): string {
  const { columns, controller, operations, from } = place;
  const bottom = controller.y + controller.size;
  const level = controller.y + controller.size / 2;
  return columns
    .map((column, i) => {
      const { inputs, outputs, read, middle, x, width } = column;
      const sees = round(inputs.x + inputs.cell[0] / 2);
      const says = round(middle + 14);
      const hears = round(outputs.x + outputs.cell[0] - 8);
      const end = outputs.y - 2;
      const out = operations + operationHeight / 2;
      const next = columns[i + 1];
      const edge = round(middle - controller.size / 2 - 2);
      const goesOn = from + i < steps;
      return [
        `M${sees},${inputs.y}V${bottom + 2}${headPath([sees, bottom + 2], up)}`,
        `M${says},${bottom}V${end}${headPath([says, end], down)}`,
        `M${round(read - 10)},${out}V${level + 16}C${round(read - 10)},${bottom} ${hears},${bottom} ${hears},${end}${headPath([hears, end], down)}`,
        goesOn
          ? `M${round(read + 6)},${out}V${level - 10}q0,10 10,10H${round(next ? next.middle - controller.size / 2 - 2 : x + width)}`
          : "",
        i > 0 ? headPath([edge, level], right) : "",
        i === 0 && from > 1
          ? `M${round(x - 14)},${level}H${edge}${headPath([edge, level], right)}`
          : "",
      ].join("");
    })
    .join("");
}
