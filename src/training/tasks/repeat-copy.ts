import type { SequenceExample } from "./sequence.ts";
import { silence } from "./sequence.ts";

/** What one repeat adds to the number that the machine is told. */
const countUnit = 0.2;

/**
 * The repeat copy task (Graves et al. 2014, §4.2): see vectors of bits and how often to repeat
 * them, then say them as often, and then that the end has come. The input has two more channels
 * than the vectors, for the delimiter and, at the same step, the count times 0.2; the output has
 * one more, for the end marker.
 *
 * @param sequence at least one vector of 0s and 1s
 * @param count how often to repeat it
 */
export function repeatCopyExample(
  sequence: readonly (readonly number[])[],
  count: number,
): SequenceExample {
  const width = sequence[0]!.length;
  const zeros = silence(1, width)[0]!;
  const repeats = Array.from({ length: count }, () => sequence.map((bits) => [...bits, 0])).flat();
  return {
    inputs: [
      ...sequence.map((bits) => [...bits, 0, 0]),
      [...zeros, 1, count * countUnit],
      ...silence(repeats.length + 1, width + 2),
    ],
    targets: [...repeats, [...zeros, 1]],
  };
}
