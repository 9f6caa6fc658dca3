import type { Grid } from "../kit/heat.ts";
import { round } from "../kit/scale.ts";

/** Where everything of one step stands, in its column: the same for every step. */
export interface Column {
  readonly width: number;
  /** The middle, which is the controller's and the memory's. */
  readonly middle: number;
  readonly memory: Grid;
  /** The strips of the two weightings: left of the memory and right of it. */
  readonly writes: Grid;
  readonly reads: Grid;
  /** The middles of the two operations. */
  readonly write: number;
  readonly read: number;
  readonly inputs: Grid;
  readonly outputs: Grid;
  /** The height at which the memory is handed on. */
  readonly kept: number;
  readonly operations: number;
  readonly controller: { readonly y: number; readonly size: number };
}

/** Where everything stands. */
export interface Layout {
  readonly height: number;
  /** The left end of the track of time and of the first column. */
  readonly x: number;
  /** The width of a step on the track, and its base line. */
  readonly step: number;
  readonly track: number;
  /** The base line of what is said over a step. */
  readonly title: number;
  readonly column: Column;
  /** How many steps are shown, and which is the first, from 1. */
  readonly count: number;
  readonly from: number;
}

/** The left edge of the column of the `i`th step that is shown, from 0. */
export const columnAt = ({ x, column }: Layout, i: number) => round(x + i * column.width);

/** The width of an operation. */
export const operation = 56;

const memoryTop = 90;
const slot = 10;
const cell = 8;
const strip = 11;
const controller = 44;
const bit = 19;

/**
 * @param slots how many slots the memory has, each of `width` numbers
 * @param steps how many steps there are, at least as many as are shown
 * @param time the chosen step: the last one that is shown, unless it is one of the first
 */
export function layout(
  available: number,
  { slots, width, bits }: { slots: number; width: number; bits: number },
  steps: number,
  time: number,
): Layout {
  const count = available < 500 ? 2 : 4;
  const margin = 22;
  const columnWidth = (available - margin) / count;
  const operations = memoryTop + slots * slot + 32;
  const controllerY = operations + 26;
  const bitsTop = controllerY + controller + 24;
  const middle = columnWidth / 2;
  const rows = { y: memoryTop, rows: slots };
  const left = round(middle - (width * cell) / 2);
  return {
    height: bitsTop + (bits + 1) * bit + 4,
    x: margin,
    // Behind the last step there is room for half the knob.
    step: (available - margin - 8) / steps,
    track: 34,
    title: 64,
    column: {
      width: columnWidth,
      middle,
      memory: { ...rows, x: left, columns: width, cell: [cell, slot] },
      writes: { ...rows, x: left - strip - 3, columns: 1, cell: [strip, slot] },
      reads: { ...rows, x: left + width * cell + 3, columns: 1, cell: [strip, slot] },
      write: operation / 2 + 3,
      read: columnWidth - operation / 2 - 3,
      inputs: { x: middle - 30, y: bitsTop, columns: 1, rows: bits + 1, cell: [26, bit] },
      outputs: { x: middle + 3, y: bitsTop, columns: 1, rows: bits, cell: [36, bit] },
      kept: 76,
      operations,
      controller: { y: controllerY, size: controller },
    },
    count,
    from: Math.max(1, time - count + 1),
  };
}
