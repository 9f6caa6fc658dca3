import { describeGrid, type Grid, snap } from "./grid.ts";
import { growing } from "./growing.ts";
import type { Field, Param } from "./param.ts";
import { rangeField } from "./range.ts";
import { componentFields, readVector } from "./vector.ts";

type Vectors = readonly (readonly number[])[];

/**
 * A list of vectors on one grid, its length within bounds: a memory. A reader changes the length
 * and every component. Written "0.5,-1;0,1", or as a length alone ("7"), which stands for the
 * first so many of `supply`. Where `supply` is no longer than the smallest length, the length stays.
 *
 * @param options.supply the vectors a list grows by; as many as the largest length
 */
export function vectors(
  options: {
    label: string;
    item: string;
    axes: readonly string[];
    supply: Vectors;
    length: { initial: number; min: number };
  } & Grid,
): Param<Vectors> {
  const { label, item, axes, supply, length, min, max, step } = options;
  const grid = { min, max, step };
  const list = growing(item, supply, length.min);
  const grows = list.min < list.max;
  const contents =
    axes.length === 1
      ? `one number, ${describeGrid(grid)}`
      : `${axes.length} numbers, each ${describeGrid(grid)}`;
  return {
    kind: "vectors",
    label,
    range: grows
      ? `${list.min} to ${list.max} vectors of ${contents}; or how many`
      : `${list.max} vectors of ${contents}`,
    initial: supply.slice(0, length.initial),
    read(text) {
      if (/^\d+$/.test(text)) {
        const count = Number(text);
        return count >= list.min && count <= list.max ? supply.slice(0, count) : undefined;
      }
      const entries = text.split(";").map((part) => readVector(part, axes.length));
      return entries.every((entry) => entry !== undefined) ? entries : undefined;
    },
    write: (value) => value.map((entry) => entry.join(",")).join(";"),
    nearest: (value) =>
      list.resize(value, value.length).map((entry) => entry.map((part) => snap(part, grid))),
    fields: (value) => [
      ...(grows ? [list.field] : []),
      ...value.flatMap((_, i) =>
        componentFields(`${item} ${i + 1}`, axes, grid).map((field) => inItem(field, i)),
      ),
    ],
  };
}

/** A field of one vector as a field of the list it stands in. */
function inItem(component: Field<readonly number[]>, i: number): Field<Vectors> {
  const field = rangeField(component);
  return {
    ...field,
    get: (value: Vectors) => field.get(value[i]!),
    set: (value: Vectors, to: number) => value.with(i, field.set(value[i]!, to)),
  };
}
