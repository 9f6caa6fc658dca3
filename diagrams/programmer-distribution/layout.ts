import type { Row } from "../kit/row.ts";

/** Where one step stands: a cell of the controller, and the distribution that it gives. */
export interface StepPlace {
  readonly shares: Row;
  /** The middles of the operations, up and down. */
  readonly operations: number;
  /** The upper left corner of the cell. */
  readonly cell: { readonly x: number; readonly y: number; readonly size: number };
}

/** Where everything of the picture stands, for a width: steps side by side, or one under the other. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  readonly steps: readonly StepPlace[];
  /** The list of programs. */
  readonly list: { readonly x: number; readonly y: number; readonly width: number };
}

const steps = [0, 1, 2];
const lines = 6;
export const linePitch = 27;

export function layout(width: number): Layout {
  return width < 500 ? under(width) : beside();
}

function beside(): Layout {
  const cell = 40;
  return {
    height: 274,
    narrow: false,
    steps: steps.map((i) => {
      const x = i * (4 * cell + 18);
      return {
        shares: { x, y: 62, cell, height: 96, count: 4 },
        operations: 40,
        cell: { x: x + 2 * cell - 22, y: 216, size: 44 },
      };
    }),
    list: { x: 536, y: 42, width: 144 },
  };
}

function under(width: number): Layout {
  const cell = 56;
  const pitch = 132;
  const list = { x: 8, y: pitch * steps.length + 40, width: width - 16 };
  return {
    height: list.y + lines * linePitch,
    narrow: true,
    steps: steps.map((i) => ({
      shares: { x: 108, y: i * pitch + 34, cell, height: 62, count: 4 },
      operations: i * pitch + 15,
      cell: { x: 12, y: i * pitch + 43, size: 44 },
    })),
    list,
  };
}
