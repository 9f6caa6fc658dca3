import type { Grid } from "../heat.ts";
import type { Run } from "./run.ts";

/** Where everything of a machine's run stands. All grids over time share their columns. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  /** The left end of what is over time. */
  readonly x: number;
  /** The width of a step. */
  readonly step: number;
  /** The base line of the track along which the chosen step is moved. */
  readonly track: number;
  readonly inputs: Grid;
  readonly targets: Grid;
  readonly answers: Grid;
  readonly heads: Grid;
  readonly memory: Grid;
  /** The upper edge of the look inside the chosen step. */
  readonly inside: number;
}

/** The height of a bit, and of a slot. */
const bit = 11;
const slot = 11;

/** Where a run begins on a narrow page: half the knob on the track of time has room before it. */
export const narrowLeft = 8;

/** The width of a step that has all the room it wants, on a narrow page, where few fill it, and on a wide one. */
const widest = { narrow: 64, wide: 44 };

/**
 * A run of few steps does not take all the room that there is, and stands in the middle of it.
 *
 * @param insideHeight how much room the look inside a step takes; 0 while there is none
 * @param above how much room a diagram takes for itself between the track and the inputs
 */
export function layout(width: number, run: Run, insideHeight: number, above: number): Layout {
  const narrow = width < 500;
  // On the left there is room for the names.
  const left = narrow ? narrowLeft : 104;
  const steps = run.inputs.length;
  const [slots, cells] = [run.memory.length, run.memory[0]!.length];
  const memoryCell = narrow ? 8 : 10;
  const room = width - left - cells * memoryCell - (narrow ? 14 : 24);
  const step = Math.min(narrow ? widest.narrow : widest.wide, room / steps);
  const x = left + Math.round((room - steps * step) / 2);
  // Where there is no room beside the blocks, their names stand above them; elsewhere, at times, the hint.
  const gap = narrow ? 26 : 20;
  const track = 34;
  const grid = (y: number, rows: number, height: number): Grid => ({
    x,
    y,
    columns: steps,
    rows,
    cell: [step, height],
  });
  const below = ({ y, rows, cell }: Grid) => y + rows * cell[1];
  const inputs = grid(track + gap + 4 + above, run.inputs[0]!.length, bit);
  const targets = grid(below(inputs) + gap, run.targets[0]!.length, bit);
  const answers = grid(below(targets) + gap, run.targets[0]!.length, bit);
  const heads = grid(below(answers) + gap + (narrow ? 0 : 4), slots, slot);
  const memory: Grid = {
    x: x + steps * step + (narrow ? 12 : 22),
    y: heads.y,
    columns: cells,
    rows: slots,
    cell: [memoryCell, slot],
  };
  const inside = below(heads) + 32;
  return {
    height: insideHeight > 0 ? inside + insideHeight : below(heads) + 2,
    narrow,
    x,
    step,
    track,
    inputs,
    targets,
    answers,
    heads,
    memory,
    inside,
  };
}
