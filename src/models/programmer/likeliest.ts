/** One of the ways in which a sequence of choices can turn out. */
interface Sequence {
  /** What is chosen at each step, counted from 0. */
  readonly choices: readonly number[];
  readonly probability: number;
}

/**
 * All sequences of choices, the likeliest first, where each step chooses by a distribution of its
 * own: the probability of a sequence is the product of those of its choices.
 *
 * @param distributions one for each step
 */
export function likeliest(distributions: readonly (readonly number[])[]): Sequence[] {
  const sequences = distributions.reduce<Sequence[]>(
    (sofar, distribution) =>
      sofar.flatMap(({ choices, probability }) =>
        distribution.map((share, i) => ({
          choices: [...choices, i],
          probability: probability * share,
        })),
      ),
    [{ choices: [], probability: 1 }],
  );
  return sequences.sort((a, b) => b.probability - a.probability);
}

/**
 * How many equally likely sequences would leave as much open: the exponential of the entropy, from 1
 * where nothing is open to the number of all sequences.
 *
 *     exp(−Σ p log p)
 */
export function effectiveCount(sequences: readonly Sequence[]): number {
  let entropy = 0;
  for (const { probability: p } of sequences) if (p > 0) entropy -= p * Math.log(p);
  return Math.exp(entropy);
}
