import { describeGrid, type Grid, readNumber, snap } from "./grid.ts";
import type { Field, Param } from "./param.ts";

/** A vector of numbers on one grid, changed by a slider a component. Written "0.5,-1". */
export function vector(
  options: { label: string; initial: readonly number[]; axes: readonly string[] } & Grid,
): Param<readonly number[]> {
  const { label, initial, axes, min, max, step } = options;
  const grid = { min, max, step };
  return {
    kind: "vector",
    label,
    range: `${axes.length} numbers, each ${describeGrid(grid)}`,
    initial,
    read: (text) => readVector(text, axes.length),
    write: (value) => value.join(","),
    nearest: (value) => value.map((component) => snap(component, grid)),
    fields: () => componentFields(label, axes, grid),
  };
}

/** The `length` numbers that `text` writes with commas between; undefined if it does not. */
export function readVector(text: string, length: number): number[] | undefined {
  const components = text.split(",").map(readNumber);
  if (components.length !== length) return undefined;
  return components.every((component) => component !== undefined) ? components : undefined;
}

/** A slider for each component of a vector. */
export function componentFields(
  label: string,
  axes: readonly string[],
  grid: Grid,
): Field<readonly number[]>[] {
  return axes.map((axis, i) => ({
    type: "range",
    label: `${label}, ${axis}`,
    ...grid,
    get: (value) => value[i]!,
    set: (value, to) => value.with(i, snap(to, grid)),
  }));
}
