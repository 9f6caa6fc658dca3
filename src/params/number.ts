import { describeGrid, readNumber, snap } from "./grid.ts";
import type { Param, Values } from "./param.ts";

/** A largest value that depends on another parameter, with words for it: "the number of slots". */
interface Dependent {
  readonly label: string;
  of(among: Values): number;
}

/** A number on a grid, changed by a slider. */
export function number(options: {
  label: string;
  initial: number;
  min: number;
  max: number | Dependent;
  step: number;
  /** For a number that runs as time does: how many steps a second, played. */
  playRate?: number;
  /** The name of a parameter at whose every change this one goes to its largest value. */
  endsWith?: string;
}): Param<number> {
  const { label, initial, min, max, step, playRate, endsWith } = options;
  const grid = (among: Values) => ({
    min,
    max: typeof max === "number" ? max : max.of(among),
    step,
  });
  return {
    kind: "number",
    label,
    range:
      describeGrid({ min, max: typeof max === "number" ? max : max.label, step }) +
      (endsWith === undefined ? "" : `; goes to its end when ${endsWith} changes`),
    initial,
    read: readNumber,
    write: String,
    nearest: (value, among) => snap(value, grid(among)),
    ...(endsWith !== undefined && {
      follow: (value, before, now) => (before[endsWith] === now[endsWith] ? value : grid(now).max),
    }),
    fields: (_, among) => [
      {
        type: "range",
        label,
        ...grid(among),
        ...(playRate !== undefined && { playRate }),
        get: (value) => value,
        set: (_, to) => snap(to, grid(among)),
      },
    ],
  };
}
