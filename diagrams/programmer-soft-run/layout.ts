import type { Rectangle } from "../kit/rectangle.ts";
import type { Row } from "../kit/row.ts";

/** Where a step of the program stands, from its operands down to its result. */
export interface StepPlace {
  readonly centre: number;
  readonly left: Rectangle;
  readonly right: Rectangle;
  /** The middles of the operations, up and down. */
  readonly operations: number;
  readonly shares: Row;
  /** The base line of the slopes, and where the wires to the result begin. */
  readonly slopes: number;
  readonly wires: number;
  readonly result: Rectangle;
}

/** Where everything of the picture stands, for a width. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  readonly steps: readonly StepPlace[];
  /** The loss over the gradient steps. */
  readonly chart: Rectangle;
  /** The line of numbers on which the answers stand. */
  readonly line: { readonly x: number; readonly y: number; readonly length: number };
}

const count = 3;

/** @param hasSlopes whether slopes stand between the shares and the wires to the result */
export function layout(width: number, hasSlopes: boolean): Layout {
  const narrow = width < 500;
  const cell = narrow ? 60 : 46;
  const wide = 4 * cell;
  const steps = Array.from({ length: count }, (_, i) =>
    narrow
      ? downward((width - wide) / 2, 4 + i * (hasSlopes ? 214 : 198), cell, hasSlopes)
      : stepPlace(i * ((width - wide) / (count - 1)), 26, cell, 72, hasSlopes),
  );
  const foot = steps.at(-1)!.result.y + (narrow ? 50 : 58);
  return narrow
    ? {
        height: foot + 230,
        narrow,
        steps,
        chart: { x: 34, y: foot + 12, width: 296, height: 70 },
        line: { x: 20, y: foot + 180, length: 300 },
      }
    : {
        height: foot + 118,
        narrow,
        steps,
        chart: { x: 24, y: foot + 12, width: 290, height: 84 },
        line: { x: 386, y: foot + 62, length: 280 },
      };
}

/** A step on a narrow page: its result lies on the left operand of the next one, which it is. */
function downward(x: number, y: number, cell: number, hasSlopes: boolean): StepPlace {
  const place = stepPlace(x, y, cell, 46, hasSlopes);
  return { ...place, result: { ...place.left, y: place.wires + 30 } };
}

function stepPlace(
  x: number,
  y: number,
  cell: number,
  bars: number,
  hasSlopes: boolean,
): StepPlace {
  const centre = x + 2 * cell;
  const box = { y, width: 68, height: 26 };
  const operations = y + 62;
  const shares = { x, y: operations + 38, cell, height: bars, count: 4 };
  const foot = shares.y + bars;
  return {
    centre,
    left: { ...box, x: centre - 74 },
    right: { ...box, x: centre + 6 },
    operations,
    shares,
    slopes: foot + 31,
    wires: foot + (hasSlopes ? 38 : 22),
    result: { x: centre - 42, y: foot + 68, width: 84, height: 28 },
  };
}
