import type { Grid } from "../kit/heat.ts";
import type { Rectangle } from "../kit/rectangle.ts";

/** Where everything stands: the curves, and the machine's work on one sequence. */
export interface Layout {
  readonly height: number;
  readonly loss: Rectangle;
  readonly tests: Rectangle;
  readonly inputs: Grid;
  readonly targets: Grid;
  readonly answers: Grid;
  readonly heads: Grid;
}

/** Room for the name above a block, and for the numbers under a chart. */
const name = 26;
const numbers = 22;
const bit = 10;

export function layout(
  width: number,
  { steps, bits, slots }: { steps: number; bits: number; slots: number },
): Layout {
  const narrow = width < 500;
  const chart = { x: 44, width: (narrow ? width : 320) - 54 };
  const loss = { ...chart, y: name, height: narrow ? 110 : 168 };
  const tests = {
    ...chart,
    y: loss.y + loss.height + numbers + name,
    height: narrow ? 70 : 108,
  };
  const runX = narrow ? 2 : 352;
  const cell = Math.min(24, (width - runX - 2) / steps);
  const grid = (y: number, rows: number): Grid => ({
    x: runX,
    y,
    columns: steps,
    rows,
    cell: [cell, bit],
  });
  const below = ({ y, rows }: Grid) => y + rows * bit + name;
  const inputs = grid(narrow ? tests.y + tests.height + numbers + 16 + name : name, bits + 1);
  const targets = grid(below(inputs), bits);
  const answers = grid(below(targets), bits);
  const heads = grid(below(answers), slots);
  return {
    height: Math.ceil(below(heads) - name + 4),
    loss,
    tests,
    inputs,
    targets,
    answers,
    heads,
  };
}
