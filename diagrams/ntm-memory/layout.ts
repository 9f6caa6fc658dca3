import type { Grid } from "../kit/heat.ts";

/** Where everything of one step stands. */
export interface Column {
  readonly x: number;
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
}

/** Where everything stands. Heights are the same for every step. */
export interface Layout {
  readonly height: number;
  /** The track of time: its left end, the width of a step on it, its base line. */
  readonly x: number;
  readonly step: number;
  readonly track: number;
  /** The base line of what is said over a step. */
  readonly title: number;
  /** The height at which the memory is handed on. */
  readonly kept: number;
  readonly operations: number;
  readonly controller: { readonly y: number; readonly size: number };
  readonly columns: readonly Column[];
  /** The first step that is shown, from 1. */
  readonly from: number;
}

/** The width of an operation. */
export const operation = 56;

const title = 64;
const kept = 76;
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
  const columns = Array.from({ length: count }, (_, i): Column => {
    const x = margin + i * columnWidth;
    const middle = x + columnWidth / 2;
    const rows = { y: memoryTop, rows: slots };
    const left = middle - (width * cell) / 2;
    return {
      x,
      width: columnWidth,
      middle,
      memory: { ...rows, x: left, columns: width, cell: [cell, slot] },
      writes: { ...rows, x: left - strip - 3, columns: 1, cell: [strip, slot] },
      reads: { ...rows, x: left + width * cell + 3, columns: 1, cell: [strip, slot] },
      write: x + operation / 2 + 3,
      read: x + columnWidth - operation / 2 - 3,
      inputs: { x: middle - 30, y: bitsTop, columns: 1, rows: bits + 1, cell: [26, bit] },
      outputs: { x: middle + 3, y: bitsTop, columns: 1, rows: bits, cell: [36, bit] },
    };
  });
  return {
    height: bitsTop + (bits + 1) * bit + 4,
    x: margin,
    step: (available - margin) / steps,
    track: 34,
    title,
    kept,
    operations,
    controller: { y: controllerY, size: controller },
    columns,
    from: Math.max(1, time - count + 1),
  };
}
