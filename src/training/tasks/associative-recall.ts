import type { Random } from "../../models/random.ts";
import { randomBits, type SequenceExample, silence } from "./sequence.ts";

/**
 * The associative recall task (Graves et al. 2014, §4.3), with items of one vector: see items one
 * after the other, each behind a delimiter, then one of them again between two query flags; say
 * the item that came after it. The input has two more channels than the items, for the delimiter
 * and the query flag.
 *
 * @param items at least two vectors of 0s and 1s
 * @param query which of them is asked for; not the last
 * @throws RangeError if no item follows the queried one
 */
export function associativeRecallExample(
  items: readonly (readonly number[])[],
  query: number,
): SequenceExample {
  const asked = items[query];
  const answer = items[query + 1];
  if (!asked || !answer) {
    throw new RangeError(`associativeRecallExample: no item follows item ${query}`);
  }
  const zeros = silence(1, asked.length)[0]!;
  return {
    inputs: [
      ...items.flatMap((bits) => [
        [...zeros, 1, 0],
        [...bits, 0, 0],
      ]),
      [...zeros, 0, 1],
      [...asked, 0, 0],
      [...zeros, 0, 1],
      ...silence(1, asked.length + 2),
    ],
    targets: [answer],
  };
}

/** The step at which item `item` is seen; its delimiter stands one step before. */
export const itemStep = (item: number): number => 2 * item + 1;

/**
 * Items of random bits, drawn until no two are equal: only then is it certain what comes after the
 * one that is asked for.
 *
 * @throws RangeError if there are not so many different vectors
 */
export function distinctItems(random: Random, count: number, width: number): number[][] {
  if (count > 2 ** width) {
    throw new RangeError(`distinctItems: there are no ${count} different vectors of ${width} bits`);
  }
  for (;;) {
    const items = randomBits(random, count, width);
    if (new Set(items.map(String)).size === count) return items;
  }
}
