import { largest } from "../largest.ts";

/** A sentence on its way. */
export interface Hypothesis<Step> {
  /** The words so far; the end marker is the last of a finished sentence. */
  readonly words: readonly number[];
  /** What led to each word. */
  readonly steps: readonly Step[];
  readonly logProbability: number;
  readonly finished: boolean;
}

/** What is asked of a search. */
export interface Search<Step> {
  /** The hypotheses that are kept at each word; 1 is greedy decoding. */
  readonly beam: number;
  /** The word that ends a sentence. */
  readonly end: number;
  /** The most words, with the end marker. */
  readonly limit: number;
  /** One more step after `before`, which is empty at the start, and the word it led to. */
  next(before: Step | undefined, word: number | undefined): Step;
  /** The scores of all words at a step; their softmax is the distribution of the word to come. */
  logits(step: Step): ArrayLike<number>;
}

/**
 * Looks for the most probable sentence, keeping the best few beginnings at each word.
 *
 * @returns the hypotheses that were kept in the end, the most probable first
 */
export function beamSearch<Step>(search: Search<Step>): Hypothesis<Step>[] {
  let kept: Hypothesis<Step>[] = [{ words: [], steps: [], logProbability: 0, finished: false }];
  for (let word = 0; word < search.limit && kept.some(({ finished }) => !finished); word++) {
    kept = kept
      .flatMap((hypothesis) =>
        hypothesis.finished ? [hypothesis] : continuations(search, hypothesis),
      )
      .sort((a, b) => b.logProbability - a.logProbability)
      .slice(0, search.beam);
  }
  return kept;
}

/** The hypotheses with one more word, as many as can be kept. */
function continuations<Step>(
  search: Search<Step>,
  { words, steps, logProbability }: Hypothesis<Step>,
): Hypothesis<Step>[] {
  const step = search.next(steps.at(-1), words.at(-1));
  const logits = search.logits(step);
  const total = logSumExp(logits);
  return largest(logits, search.beam).map((word) => ({
    words: [...words, word],
    steps: [...steps, step],
    logProbability: logProbability + logits[word]! - total,
    finished: word === search.end,
  }));
}

/** What the softmax of scores divides by, as a logarithm. */
function logSumExp(scores: ArrayLike<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!);
  let total = 0;
  for (let i = 0; i < scores.length; i++) total += Math.exp(scores[i]! - most);
  return most + Math.log(total);
}
