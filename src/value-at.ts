/**
 * The number at a path into what a diagram computed: "attention.3" is the third of `attention`.
 * Undefined where the path leads to no number.
 */
export function valueAt(values: object, path: string): number | undefined {
  let at: unknown = values;
  for (const key of path.split(".")) {
    if (Array.isArray(at)) at = /^[1-9]\d*$/.test(key) ? at[Number(key) - 1] : undefined;
    else if (typeof at === "object" && at !== null && Object.hasOwn(at, key)) {
      at = (at as Record<string, unknown>)[key];
    } else return undefined;
  }
  return typeof at === "number" ? at : undefined;
}
