import { describeGrid, type Grid, readNumber, snap } from "./grid.ts";
import type { Param } from "./param.ts";

/** A number on a grid, changed by a slider. */
export function number(options: { label: string; initial: number } & Grid): Param<number> & Grid {
  const { label, initial, min, max, step } = options;
  const grid = { min, max, step };
  return {
    kind: "number",
    label,
    range: describeGrid(grid),
    initial,
    ...grid,
    read: readNumber,
    write: String,
    nearest: (value) => snap(value, grid),
    fields: () => [
      { type: "range", label, ...grid, get: (value) => value, set: (_, to) => snap(to, grid) },
    ],
  };
}
