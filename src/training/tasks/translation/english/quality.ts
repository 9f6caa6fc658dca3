import { type Adjective, adjectives } from "../lexicon/adjectives.ts";
import type { Count, NounClass } from "../lexicon/nouns.ts";
import type { Predicate, Quality } from "./meaning.ts";
import { literal, map, oneOf, optional, type Rule, sequence, word } from "./rule.ts";
import { copula } from "./verb-group.ts";

/** "is French", "was not very important", "will be old and famous". */
export function quality(subject: NounClass, number: Count): Rule<Predicate> {
  const fitting = adjectives.filter(({ classes }) => classes.includes(subject));
  const gradable = fitting.filter(({ predicate }) => predicate === "gradable");
  const absolute = fitting.filter(({ predicate }) => predicate === "absolute");
  const one = map(plain(absolute), (first) => ({ qualities: [first], and: undefined }));
  const oneOrTwo = gradable.map((adjective) => {
    const others = gradable.filter((other) => goTogether(adjective, other));
    const second = sequence(literal("conjunction", "and"), graded(others));
    return map(sequence(graded([adjective]), optional(0.3, second)), ([first, second]) =>
      second
        ? { qualities: [first, second[1]], and: second[0].at }
        : { qualities: [first], and: undefined },
    );
  });
  const qualities = oneOf<{ qualities: Quality[]; and: number | undefined }>(
    [absolute.length, one],
    ...oneOrTwo.map((rule) => [2, rule] as const),
  );
  return map(
    sequence(copula(number), qualities),
    ([auxiliaries, said]): Predicate => ({ kind: "copula", auxiliaries, ...said }),
  );
}

/** Adjectives that exclude each other, such as old and young, share a rank; those of rank 1 do not. */
function goTogether(first: Adjective, second: Adjective): boolean {
  return first !== second && (first.rank !== second.rank || first.rank === 1);
}

function graded(adjectives: readonly Adjective[]): Rule<Quality> {
  return map(
    sequence(optional(0.3, literal("adverb", "very")), plain(adjectives)),
    ([very, { adjective }]) => ({ very: very?.at, adjective }),
  );
}

function plain(adjectives: readonly Adjective[]): Rule<Quality> {
  return map(
    word("adjective", adjectives, ({ english }) => english),
    (adjective) => ({ very: undefined, adjective }),
  );
}
