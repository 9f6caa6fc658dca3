import type { SequenceExample } from "./sequence.ts";
import { silence } from "./sequence.ts";

/**
 * The copy task (Graves et al. 2014, §4.1): see vectors of bits, then a delimiter, then say the
 * vectors again in the same order. The input has one more channel than the vectors, for the
 * delimiter.
 *
 * @param sequence at least one vector of 0s and 1s
 */
export function copyExample(sequence: readonly (readonly number[])[]): SequenceExample {
  const width = sequence[0]!.length;
  return {
    inputs: [
      ...sequence.map((bits) => [...bits, 0]),
      [...silence(1, width)[0]!, 1],
      ...silence(sequence.length, width + 1),
    ],
    targets: sequence,
  };
}
