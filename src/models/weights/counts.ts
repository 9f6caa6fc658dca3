/** Whether a value, out of the header of a file of weights, has a whole number under each of the names. */
export function hasCounts<T>(value: unknown, names: readonly (keyof T & string)[]): value is T {
  if (typeof value !== "object" || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => Number.isSafeInteger(entries.get(name)));
}
