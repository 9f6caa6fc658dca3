import { middle, type Row } from "../kit/row.ts";

/** Where everything of the picture stands, for a width and a number of slots. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  readonly attention: Row;
  readonly memory: Row;
  /** The base line of the track by which the focus is moved. */
  readonly track: number;
  readonly read: { readonly x: number; readonly y: number; readonly size: number };
  /** The panel in which the contributions are added head to tail. */
  readonly sum: { readonly x: number; readonly y: number; readonly size: number };
}

export function layout(width: number, slots: number): Layout {
  const narrow = width < 500;
  const cell = narrow ? Math.min(48, (width - 4) / slots) : 56;
  // Names stand left of the rows where there is room, above them where there is not.
  const x = narrow ? (width - cell * slots) / 2 : 132;
  const gap = narrow ? 52 : 40;
  const attention = { x, y: narrow ? 68 : 46, cell, height: narrow ? 40 : 48, count: slots };
  const memory = { ...attention, y: attention.y + attention.height + gap, height: cell };
  const readY = memory.y + memory.height + (narrow ? 84 : 76);
  const size = narrow ? 48 : 56;
  const centre = narrow ? width * 0.22 : middle(memory, (slots - 1) / 2);
  const sumSize = narrow ? 128 : 160;
  return {
    height: readY + sumSize + 8,
    narrow,
    attention,
    memory,
    track: attention.y - 18,
    read: { x: centre - size / 2, y: readY, size },
    sum: { x: narrow ? width - sumSize - 8 : centre + 84, y: readY, size: sumSize },
  };
}
