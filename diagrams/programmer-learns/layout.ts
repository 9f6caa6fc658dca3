import { raceSettings } from "../../src/training/arithmetic-programs.ts";
import { inputNames } from "../../src/training/tasks/arithmetic/expression.ts";
import type { Rectangle } from "../kit/rectangle.ts";
import type { Row } from "../kit/row.ts";

/** Where a step of the program stands. */
export interface StepPlace {
  readonly operation: Row;
  readonly left: Row;
  readonly right: Row;
  /** Where the hardened step is written: its left end and its base line. */
  readonly text: readonly [x: number, y: number];
}

/** Where everything stands: the race, and one of its programs. */
export interface Layout {
  readonly height: number;
  /** The base lines of the task and of what is said about it: the same one, where there is room for both. */
  readonly task: number;
  readonly remark: number;
  readonly loss: Rectangle;
  /** The starts, in two rows. */
  readonly starts: readonly [Row, Row];
  readonly steps: readonly StepPlace[];
  /** The checks: the right ends of their columns, and the base lines of their head and rows. */
  readonly checks: {
    readonly x: number;
    readonly columns: readonly number[];
    readonly head: number;
    readonly row: number;
  };
  /** Where the whole program is written as one expression. */
  readonly expression: readonly [x: number, y: number];
}

const cell = 25;
const height = 25;

export function layout(width: number, checks: number): Layout {
  const narrow = width < 500;
  const column = narrow ? width : 310;
  const task = 16;
  const remark = narrow ? task + 21 : task;
  const top = remark + 42;
  const loss = { x: 46, y: top, width: column - 56, height: narrow ? 140 : 178 };
  const startCell = Math.floor((column - 4) / (raceSettings.starts / 2));
  const startsY = loss.y + loss.height + 60;
  const row = (y: number): Row => ({
    x: 2,
    y,
    cell: startCell,
    height,
    count: raceSettings.starts / 2,
  });
  const x = narrow ? 2 : 352;
  const from = narrow ? startsY + 2 * height + 62 : top + 14;
  const block = 108;
  const steps = Array.from({ length: raceSettings.steps }, (_, t): StepPlace => {
    const y = from + t * block;
    const values = inputNames.length + t;
    const pointer = (at: number): Row => ({ x: at, y: y + 44, cell, height, count: values });
    return {
      operation: { x, y, cell: 34, height, count: 4 },
      left: pointer(x + 30),
      right: pointer(x + 30 + 5 * cell + 40),
      text: [x + 4 * 34 + 16, y + 17],
    };
  });
  const below = from + raceSettings.steps * block - 16;
  const checksX = narrow ? 2 : 352;
  const head = below + (narrow ? 112 : 34);
  const columns = (narrow ? [40, 80, 120, 190, 262, 336] : [34, 76, 118, 184, 252, 326]).map(
    (right) => checksX + right,
  );
  return {
    height: head + 10 + checks * 20 + 4,
    task,
    remark,
    loss,
    starts: [row(startsY), row(startsY + height + 5)],
    steps,
    checks: { x: checksX, columns, head, row: 20 },
    expression: narrow ? [2, below + 18] : [2, below + 16],
  };
}
