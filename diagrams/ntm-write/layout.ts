import { middle, type Row } from "../kit/row.ts";

/** A square that stands alone. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where everything of the picture stands, for a width and a number of slots. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  readonly erase: Square;
  readonly add: Square;
  /** The middle of the operation between the two vectors and the memory. */
  readonly operation: { readonly x: number; readonly y: number };
  readonly attention: Row;
  /** The base line of the track by which the focus is moved. */
  readonly track: number;
  readonly before: Row;
  readonly after: Row;
}

export function layout(width: number, slots: number): Layout {
  const narrow = width < 500;
  const cell = narrow ? Math.min(48, (width - 4) / slots) : 56;
  const x = narrow ? (width - cell * slots) / 2 : 132;
  const size = narrow ? 52 : 56;
  const apart = narrow ? 24 : 28;
  const top = narrow ? 44 : 8;
  const operationY = top + size + (narrow ? 30 : 34);
  const attention = {
    x,
    y: operationY + (narrow ? 92 : 74),
    cell,
    height: narrow ? 40 : 48,
    count: slots,
  };
  const track = attention.y + attention.height + 20;
  const before = { ...attention, y: track + (narrow ? 62 : 40), height: cell };
  const after = { ...before, y: before.y + cell + (narrow ? 58 : 40) };
  const centre = middle(attention, (slots - 1) / 2);
  return {
    height: after.y + cell + 4,
    narrow,
    erase: { x: centre - apart - size, y: top, size },
    add: { x: centre + apart, y: top, size },
    operation: { x: centre, y: operationY },
    attention,
    track,
    before,
    after,
  };
}
