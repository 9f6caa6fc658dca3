import { describeGrid, type Grid, readNumber, snap } from "./grid.ts";
import { growing } from "./growing.ts";
import type { Field, Param } from "./param.ts";

/** What each thing may be, by the names of its traits: { colour: ["red", "blue"] }. */
type Traits = { readonly [name: string]: readonly string[] };

/** Something that stands in a plane, x to the right and y downwards, with one option of each trait. */
export type Thing<T extends Traits> = { readonly x: number; readonly y: number } & {
  readonly [Name in keyof T]: T[Name][number];
};

/**
 * A list of things in a plane, its length within bounds: the shapes of a picture. A reader changes
 * the length, and the traits and the place of every thing. Written a thing after another, each its
 * traits and its place ("red-circle-8-10.5_blue-square-24-9"), with what needs no escape in a link.
 *
 * @param options.supply the things a list grows by; as many as the largest length
 */
export function things<const T extends Traits>(
  options: {
    label: string;
    item: string;
    traits: T;
    supply: readonly Thing<NoInfer<T>>[];
    length: { initial: number; min: number };
  } & Grid,
): Param<readonly Thing<T>[]> {
  const { label, item, traits, supply, length, min, max, step } = options;
  const grid = { min, max, step };
  const names = Object.keys(traits);
  const list = growing(item, supply, length.min);
  return {
    kind: "things",
    label,
    range: `${list.min} to ${list.max} ${item}s, each ${[...names, "x", "y"].join("-")}: ${Object.values(
      traits,
    )
      .map((options) => options.join(" or "))
      .join("; ")}; x and y ${describeGrid(grid)}`,
    initial: supply.slice(0, length.initial),
    read(text) {
      const read = text.split("_").map((part) => readThing(part, traits));
      return read.every((thing) => thing !== undefined) ? read : undefined;
    },
    write: (value) =>
      value.map((thing) => [...names, "x", "y"].map((name) => thing[name]).join("-")).join("_"),
    nearest: (value) =>
      list
        .resize(value, value.length)
        .map((thing) => ({ ...thing, x: snap(thing.x, grid), y: snap(thing.y, grid) })),
    fields: (value) => [
      list.field,
      ...value.flatMap((_, i) => thingFields(`${item} ${i + 1}`, i, traits, grid)),
    ],
  };
}

/** The number of the field that sets a trait, or x or y, of thing `i` among the fields of a list. */
export function thingField(traits: Traits, i: number, name: string): number {
  const names = [...Object.keys(traits), "x", "y"];
  return 1 + i * names.length + names.indexOf(name);
}

/** Places may not be negative: a minus sign stands between. */
function readThing<T extends Traits>(text: string, traits: T): Thing<T> | undefined {
  const parts = text.split("-");
  const names = Object.keys(traits);
  if (parts.length !== names.length + 2) return undefined;
  if (!names.every((name, i) => traits[name]!.includes(parts[i]!))) return undefined;
  const [x, y] = parts.slice(-2).map(readNumber);
  if (x === undefined || y === undefined) return undefined;
  return { ...Object.fromEntries(names.map((name, i) => [name, parts[i]])), x, y } as Thing<T>;
}

function thingFields<T extends Traits>(
  label: string,
  i: number,
  traits: T,
  grid: Grid,
): Field<readonly Thing<T>[]>[] {
  const choices = Object.entries(traits).map(
    ([name, options]): Field<readonly Thing<T>[]> => ({
      type: "choice",
      label: `${label}, ${name}`,
      options: options.map((value) => ({ value, label: value })),
      get: (value) => String(value[i]![name]),
      set: (value, to) =>
        options.includes(to) ? value.with(i, { ...value[i]!, [name]: to }) : value,
    }),
  );
  const places = (["x", "y"] as const).map(
    (axis): Field<readonly Thing<T>[]> => ({
      type: "range",
      label: `${label}, ${axis}`,
      ...grid,
      get: (value) => value[i]![axis],
      set: (value, to) => value.with(i, { ...value[i]!, [axis]: snap(to, grid) }),
    }),
  );
  return [...choices, ...places];
}
