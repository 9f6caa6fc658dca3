import type { StepColumns } from "../kit/halting/draw-steps.ts";
import type { Rectangle } from "../kit/rectangle.ts";

/** Where everything of the picture stands, for a width. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  /** The board, a square. */
  readonly board: Rectangle;
  /** The strings to choose from, under the board. */
  readonly strings: { readonly x: number; readonly y: number; readonly pitch: number };
  /** How the network thinks about it: columns of steps. */
  readonly thinking: StepColumns & {
    /** What each step would answer, a row a pond. */
    readonly proposals: { readonly y: number; readonly row: number };
    /** The budget of 1. */
    readonly budget: Rectangle;
    /** What comes out, a row a pond. */
    readonly answer: { readonly y: number; readonly row: number };
  };
  /** Accuracy against steps, all networks. */
  readonly tradeOff: Rectangle;
  /** Steps by difficulty, the chosen network. */
  readonly byDifficulty: Rectangle;
}

export function layout(width: number): Layout {
  const narrow = width < 500;
  const side = narrow ? 328 : 312;
  const board = { x: narrow ? 6 : 8, y: 26, width: side, height: side };
  const strings = { x: board.x, y: board.y + side + 12, pitch: Math.floor(side / 3) };
  const top = narrow ? strings.y + 80 : board.y;
  const x = narrow ? 34 : 376;
  const wide = narrow ? 298 : 292;
  const thinking = {
    x,
    width: wide,
    weights: { y: top + 6, height: 66 },
    track: top + 108,
    proposals: { y: top + 146, row: 17 },
    budget: { x, y: top + 232, width: wide, height: 20 },
    answer: { y: top + 292, row: 19 },
  };
  const charts = (narrow ? thinking.answer.y + 57 : strings.y + 28) + 62;
  const tradeOff = {
    x: narrow ? 44 : 50,
    y: charts,
    width: narrow ? 288 : 274,
    height: 168,
  };
  const byDifficulty = narrow
    ? { ...tradeOff, y: charts + tradeOff.height + 82 }
    : { x: 394, y: charts, width: 274, height: tradeOff.height };
  return {
    height: byDifficulty.y + byDifficulty.height + 62,
    narrow,
    board,
    strings,
    thinking,
    tradeOff,
    byDifficulty,
  };
}
