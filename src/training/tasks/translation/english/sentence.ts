import { months, type Pair, pronouns, weekdays, years } from "../lexicon/function-words.ts";
import type { Count, NounClass } from "../lexicon/nouns.ts";
import type { Clause, Predicate, Sentence, Subject, Time } from "./meaning.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { predicate } from "./predicate.ts";
import { quality } from "./quality.ts";
import { literal, map, oneOf, optional, type Rule, type Spoken, sequence, word } from "./rule.ts";
import type { Tense } from "./verb-group.ts";

/** How often each class of noun is what a sentence is about. */
const subjects: readonly (readonly [NounClass, number])[] = [
  ["human", 3],
  ["role", 3],
  ["institution", 3],
  ["document", 5],
  ["place", 1],
  ["building", 2],
  ["object", 2],
];
const numbers: readonly Count[] = ["singular", "plural"];

const named = (part: string, pairs: readonly Pair[]) => word(part, pairs, ({ english }) => english);
const inTime = literal("preposition", "in");

const onWeekday: Rule<Time> = map(
  sequence(literal("preposition", "on"), named("date", weekdays)),
  ([on, day]) => [{ french: day.entry.french, from: [on.at, day.at] }],
);
const inMonth = map(sequence(inTime, named("date", months)), inWords);
const inYear = map(sequence(inTime, named("date", years)), inWords);
const inMonthAndYear = map(sequence(inTime, named("date", months), named("date", years)), inWords);
const yesterday = adverb("yesterday", "hier");
const tomorrow = adverb("tomorrow", "demain");

const pastTime = oneOf(
  [1, yesterday],
  [2, onWeekday],
  [2, inMonth],
  [2, inYear],
  [3, inMonthAndYear],
);
const futureTime = oneOf([1, tomorrow], [2, onWeekday], [2, inMonth]);

/** Every sentence of the grammar. */
export const sentence: Rule<Sentence> = oneOf(
  [10, timed(clauses("past"), pastTime)],
  [3, timed(clauses("future"), futureTime)],
  [3, map(clauses("perfect"), timeless)],
  [3, map(withSubject(quality), timeless)],
);

function clauses(tense: Tense): Rule<Clause> {
  return withSubject((kind, number) => predicate(kind, number, tense));
}

function timeless(clause: Clause): Sentence {
  return { ...clause, time: undefined, comma: undefined };
}

function timed(clause: Rule<Clause>, time: Rule<Time>): Rule<Sentence> {
  return oneOf<Sentence>(
    [
      4,
      map(sequence(clause, optional(0.5, time)), ([clause, time]) => ({
        ...clause,
        time,
        comma: undefined,
      })),
    ],
    [
      1,
      map(sequence(time, literal("comma", ","), clause), ([time, comma, clause]) => ({
        ...clause,
        time,
        comma: comma.at,
      })),
    ],
  );
}

/** Clauses about each kind of subject, with what `predicates` says of it. */
function withSubject(
  predicates: (kind: NounClass, number: Count) => Rule<Predicate>,
): Rule<Clause> {
  const made = numbers.flatMap((number) =>
    subjects.map(([kind, weight]) => ({ number, kind, weight, rule: predicates(kind, number) })),
  );
  const clause = ([subject, predicate]: [Subject, Predicate]): Clause => ({ subject, predicate });
  return oneOf<Clause>(
    ...made.map(({ number, kind, weight, rule }) => {
      const share = number === "singular" ? 2 : 1;
      return [share * weight, map(sequence(about(kind, number), rule), clause)] as const;
    }),
    ...made
      .filter(({ kind }) => kind === "human" || kind === "role")
      .map(({ number, rule }) => [2, map(sequence(pronoun(number), rule), clause)] as const),
  );
}

function about(kind: NounClass, number: Count): Rule<Subject> {
  const one = map(
    nounPhrase(kind, number, "plain", 2),
    (phrase): Subject => ({ phrases: [phrase], and: undefined }),
  );
  if (number === "singular") return one;
  const either = oneOf(
    [2, nounPhrase(kind, "singular", "plain", 0)],
    [1, nounPhrase(kind, "plural", "plain", 0)],
  );
  const two = map(
    sequence(either, literal("conjunction", "and"), either),
    ([first, and, second]): Subject => ({ phrases: [first, second], and: and.at }),
  );
  return oneOf([3, one], [1, two]);
}

function pronoun(number: Count): Rule<Subject> {
  const ofNumber = pronouns.filter((pronoun) => pronoun.number === number);
  return map(
    word("pronoun", ofNumber, ({ english }) => english),
    (pronoun): Subject => ({ pronoun }),
  );
}

function inWords([preposition, ...names]: [Spoken<"in">, ...Spoken<Pair>[]]): Time {
  return [
    { french: "en", from: [preposition.at] },
    ...names.map(({ entry, at }) => ({ french: entry.french, from: [at] })),
  ];
}

function adverb(english: string, french: string): Rule<Time> {
  return map(literal("date", english), ({ at }) => [{ french, from: [at] }]);
}
