/**
 * The number at a path into what a diagram computed: "attention.3" is the third of `attention`.
 * Undefined where the path leads to no number.
 */
export function valueAt(values: object, path: string): number | undefined {
  let at: unknown = values;
  for (const name of path.split(".")) at = membersOf(at).get(name);
  return typeof at === "number" ? at : undefined;
}

/** What a path can go on to from a value: the items of a list by their numbers from 1, an object's members by their names. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map();
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = Array.from(value as unknown as ArrayLike<unknown>);
    return new Map(list.map((item, i) => [String(i + 1), item]));
  }
  return new Map(Object.entries(value));
}
