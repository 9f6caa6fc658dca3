import type { Rectangle } from "../kit/rectangle.ts";
import { middle, type Row } from "../kit/row.ts";

/** Where one of the two lookups stands. */
export interface Lookup {
  /** The base line of its title. */
  readonly title: number;
  readonly weights: Row;
  /** The loss over the addresses; an address stands under its slots. */
  readonly panel: Rectangle;
  /** The track of the first address. */
  readonly track: { readonly x: number; readonly y: number; readonly length: number };
  /** The base line of the first line of numbers beneath. */
  readonly readout: number;
}

/** Where everything of the picture stands, for a width. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  readonly memory: Row;
  /** Where the target is set: the foot of its track, as high as the bars. */
  readonly target: { readonly x: number };
  readonly hard: Lookup;
  readonly soft: Lookup;
}

export function layout(width: number, slots: number): Layout {
  const narrow = width < 500;
  const cell = narrow ? 36 : 48;
  const x = narrow ? 6 : 134;
  const memory = { x, y: narrow ? 46 : 24, cell, height: 84, count: slots };
  const target = { x: memory.x + cell * slots + (narrow ? 20 : 26) };
  const top = memory.y + memory.height + (narrow ? 56 : 58);
  const hard = lookup(narrow ? 6 : 8, top, narrow, slots);
  const soft = narrow
    ? lookup(6, hard.readout + 60, narrow, slots)
    : lookup(352, top, narrow, slots);
  return { height: soft.readout + 24, narrow, memory, target, hard, soft };
}

function lookup(x: number, title: number, narrow: boolean, slots: number): Lookup {
  const cell = narrow ? 41 : 40;
  const weights = { x, y: title + 12, cell, height: 36, count: slots };
  const panel = {
    x,
    y: weights.y + weights.height + 18,
    width: cell * slots,
    height: narrow ? 112 : 128,
  };
  const foot = panel.y + panel.height;
  const [first, last] = [middle(weights, 0), middle(weights, slots - 1)];
  return {
    title,
    weights,
    panel,
    track: { x: first, y: foot + 18, length: last - first },
    readout: foot + 62,
  };
}
