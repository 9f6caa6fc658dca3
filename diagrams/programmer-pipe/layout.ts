import { inputNames } from "./program.ts";

/** Where everything of the picture stands, for a width. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  /** The height of a value's line: those of the inputs, and then those of the outputs. */
  row(value: number): number;
  /** The middle of a step's operation, across. */
  column(step: number): number;
  /** From the middle of an operation to the taps on either side. */
  readonly aside: number;
  readonly pill: number;
  /** Where the inputs are set. */
  readonly slider: { readonly x: number; readonly length: number };
  /** Where the lines of the inputs begin, and where all lines end. */
  readonly start: number;
  readonly end: number;
}

export function layout(width: number, steps: number): Layout {
  const narrow = width < 500;
  const pitch = narrow ? 46 : 44;
  const top = 14;
  const start = narrow ? 78 : 150;
  const spacing = narrow ? 44 : 92;
  return {
    height: top + pitch * (inputNames.length + steps - 1) + 26,
    narrow,
    row: (value) => top + value * pitch,
    column: (step) => start + (narrow ? 24 : 50) + step * spacing,
    aside: narrow ? 11 : 16,
    pill: narrow ? 40 : 58,
    slider: narrow ? { x: 10, length: 46 } : { x: 24, length: 96 },
    start,
    // Behind it there is room for the greatest value of all, 4,294,967,296.
    end: narrow ? 256 : 540,
  };
}
