import { type Random, randomInteger } from "../../../models/random.ts";
import { shuffled } from "../shuffled.ts";

/** The columns, each by the one word that questions use. */
export const columnNames: readonly string[] = ["sun", "rain", "traffic", "noise"];

/** Cities that do not exist, so that their figures are nobody's. */
export const cityNames = [
  "Alderon",
  "Bellmare",
  "Corvenna",
  "Dunholt",
  "Estravia",
  "Fenwick",
  "Galdora",
  "Havenmoor",
] as const;

/** Cells, shape [8 cities, 4 columns]; a random table has whole hundredths from .01 to .99. */
export type Table = number[][];

/** A random table. No column has a value twice, so that the largest and the smallest are single. */
export function randomTable(random: Random): Table {
  const hundredths = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const columns = columnNames.map(() => shuffled(random, hundredths));
  return cityNames.map((_, row) => columns.map((column) => column[row]!));
}

/** A random number to compare with, a whole number of hundredths from .01 to .99. */
export function randomPivot(random: Random): number {
  return randomInteger(random, 1, 99) / 100;
}
