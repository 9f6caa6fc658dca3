import { foreign } from "./file.ts";

/** Above any setting of a model that a page can load: one that is larger would only take memory. */
const largest = 10_000;

/**
 * What the header of a file of weights says of its model. What is read off it is what a model needs
 * there: anything else is refused, by a WeightsFileError with the name under which it stands.
 */
export interface Settings {
  readonly names: readonly string[];
  /** The settings under a name, or at a place of a list. */
  within(name: string): Settings;
  /** A whole number, from 1 unless told. */
  count(name: string, least?: number, most?: number): number;
  /** Whole numbers from 1, under their names. */
  counts<Name extends string>(...names: readonly Name[]): Record<Name, number>;
  /** A number from 0 to 1. */
  share(name: string): number;
  /** One of some texts. */
  choice<Option extends string>(name: string, ...options: readonly Option[]): Option;
}

/**
 * Begins to read a header.
 *
 * @param kind what the model is, as it is called in errors
 */
export function settingsOf(
  kind: string,
  values: Readonly<Record<string, unknown>>,
  path = "",
): Settings {
  const get = <T>(name: string, is: (value: unknown) => value is T, needed: string): T => {
    const value = values[name];
    if (is(value)) return value;
    const found = value === undefined ? "missing" : `${JSON.stringify(value)} instead of ${needed}`;
    throw foreign(kind, `in its header, ${path}${name} is ${found}`);
  };
  const count = (name: string, least = 1, most = largest) =>
    get(
      name,
      (value): value is number => isNumber(value, least, most) && Number.isInteger(value),
      least < most ? `a whole number from ${least} to ${most}` : `${least}`,
    );
  return {
    names: Object.keys(values),
    within: (name) => settingsOf(kind, get(name, isRecord, "settings"), `${path}${name}.`),
    count,
    counts: <Name extends string>(...names: readonly Name[]) =>
      Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>,
    share: (name) => get(name, (value) => isNumber(value, 0, 1), "a number from 0 to 1"),
    choice: <Option extends string>(name: string, ...options: readonly Option[]) =>
      get(
        name,
        (value): value is Option => options.includes(value as Option),
        options.join(" or "),
      ),
  };
}

function isNumber(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && least <= value && value <= most;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
