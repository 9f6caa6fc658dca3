import type { Random } from "../../models/random.ts";
import type { SequenceExample } from "./sequence.ts";
import { silence } from "./sequence.ts";

/**
 * The priority sort task (Graves et al. 2014, §4.5): see vectors of bits, each with its priority,
 * then a delimiter, then say all vectors, the one with the highest priority first. The input has
 * two more channels than the vectors, for the priority and the delimiter.
 *
 * @param sequence at least one vector of 0s and 1s
 * @param priorities one for each vector, from −1 to 1
 */
export function prioritySortExample(
  sequence: readonly (readonly number[])[],
  priorities: readonly number[],
): SequenceExample {
  const width = sequence[0]!.length;
  const order = sequence.map((_, i) => i).sort((a, b) => priorities[b]! - priorities[a]!);
  return {
    inputs: [
      ...sequence.map((bits, i) => [...bits, priorities[i]!, 0]),
      [...silence(1, width)[0]!, 0, 1],
      ...silence(sequence.length, width + 2),
    ],
    targets: order.map((i) => sequence[i]!),
  };
}

/**
 * Priorities from −1 to 1, drawn until no two are closer than `gap`.
 *
 * @throws RangeError if `count` of them do not fit
 */
export function randomPriorities(random: Random, count: number, gap: number): number[] {
  if ((count - 1) * gap >= 2) {
    throw new RangeError(`randomPriorities: ${count} priorities do not fit ${gap} apart`);
  }
  for (;;) {
    const priorities = Array.from({ length: count }, () => 2 * random() - 1);
    const sorted = [...priorities].sort((a, b) => a - b);
    if (sorted.every((p, i) => i === 0 || p - sorted[i - 1]! >= gap)) return priorities;
  }
}
