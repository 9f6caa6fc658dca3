import { snap } from "./grid.ts";
import type { Field } from "./param.ts";

/** How a list of a parameter grows and shrinks: by its supply, and from its end. */
interface Growing<T> {
  /** The smallest and the largest length. */
  readonly min: number;
  readonly max: number;
  resize(list: readonly T[], length: number): readonly T[];
  /** The control that changes the length. */
  readonly field: Field<readonly T[]>;
}

/**
 * A list whose length a reader changes.
 *
 * @param item what one of its entries is called
 * @param supply the entries that it grows by; as many as the largest length
 */
export function growing<T>(item: string, supply: readonly T[], min: number): Growing<T> {
  const lengths = { min, max: supply.length, step: 1 };
  const resize = (list: readonly T[], length: number) => {
    const wanted = snap(length, lengths);
    return [...list.slice(0, wanted), ...supply.slice(Math.min(list.length, wanted), wanted)];
  };
  return {
    min,
    max: supply.length,
    resize,
    field: {
      type: "range",
      label: `number of ${item.replace(/y$/, "ie")}s`,
      ...lengths,
      get: (list) => list.length,
      set: resize,
    },
  };
}
