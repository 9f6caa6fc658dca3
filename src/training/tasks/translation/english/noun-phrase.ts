import { type Adjective, adjectives } from "../lexicon/adjectives.ts";
import { type Determiner, determiners } from "../lexicon/function-words.ts";
import { type Count, type NounClass, nouns } from "../lexicon/nouns.ts";
import type { Complement, NounPhrase } from "./meaning.ts";
import {
  literal,
  map,
  nothing,
  oneOf,
  optional,
  type Rule,
  type Spoken,
  sequence,
  word,
} from "./rule.ts";

/** What may stand before the noun: after a preposition no "some", after a negation "any". */
export type Context = "plain" | "complement" | "negated";

type Nominal = Pick<NounPhrase, "adjectives" | "noun">;
type Start = "vowel" | "consonant" | "any";

/** What still may come before the noun: the least rank, how many adjectives, how many of them before the French noun. */
interface Room {
  rank: number;
  adjectives: number;
  before: number;
}

const complements: Partial<Record<NounClass, readonly ["on" | "of", NounClass[]]>> = {
  role: ["of", ["institution", "place"]],
  institution: ["of", ["place"]],
  document: ["on", ["place", "institution", "document", "building"]],
  building: ["of", ["place", "role"]],
  object: ["of", ["role", "human"]],
};

const cache = new Map<string, Rule<NounPhrase>>();

/** Noun phrases of a class and number; `depth` is how many complements may follow each other. */
export function nounPhrase(
  kind: NounClass,
  number: Count,
  context: Context,
  depth: number,
): Rule<NounPhrase> {
  const key = [kind, number, context, depth].join(" ");
  const known = cache.get(key);
  if (known) return known;
  const fitting = determiners.filter((determiner) => fits(determiner, kind, number, context));
  const rule = oneOf(
    ...fitting.map((determiner) => {
      const more = determiner.kind === "possessive" ? nothing : complement(kind, depth);
      const phrase = map(
        sequence(determined(determiner, kind), more),
        ([start, complement]): NounPhrase => ({ number, ...start, complement }),
      );
      return [frequency(determiner), phrase] as const;
    }),
  );
  cache.set(key, rule);
  return rule;
}

function fits(determiner: Determiner, kind: NounClass, number: Count, context: Context): boolean {
  if (determiner.number !== number) return false;
  switch (determiner.kind) {
    case "definite":
      return true;
    case "possessive":
      return kind !== "human";
    case "any":
      return context === "negated";
    case "indefinite":
      return context === "plain" || (context === "negated" && /^an?$/.test(determiner.english));
  }
}

function frequency({ english }: Determiner): number {
  return english === "the" ? 10 : /^(an?|some|any)$/.test(english) ? 4 : 1;
}

function determined(
  determiner: Determiner,
  kind: NounClass,
): Rule<Nominal & Pick<NounPhrase, "determiner">> {
  const { english, number } = determiner;
  const start = english === "a" ? "consonant" : english === "an" ? "vowel" : "any";
  const rank = determiner.kind === "definite" || determiner.kind === "possessive" ? 0 : 1;
  return map(
    sequence(
      word("determiner", [determiner], () => english),
      nominal(kind, number, start, { rank, adjectives: 3, before: 2 }, 0.6),
    ),
    ([determiner, nominal]) => ({ determiner, ...nominal }),
  );
}

/** Adjectives and a noun; `more` is how often there is an adjective. */
function nominal(
  kind: NounClass,
  number: Count,
  start: Start,
  room: Room,
  more: number,
): Rule<Nominal> {
  const noun = map(
    word(
      "noun",
      nouns.filter((noun) => noun.class === kind && startsWith(start, noun.english[number])),
      (noun) => noun.english[number],
    ),
    (noun): Nominal => ({ adjectives: [], noun }),
  );
  const groups = room.adjectives === 0 ? [] : adjectiveGroups(kind, start, room);
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  const hasNoun = nouns.some(
    (noun) => noun.class === kind && startsWith(start, noun.english[number]),
  );
  return oneOf<Nominal>(
    ...(hasNoun ? [[1 - more, noun] as const] : []),
    ...groups.map((group) => {
      const { rank, position } = group[0]!;
      const rest = {
        rank: rank + 1,
        adjectives: room.adjectives - 1,
        before: room.before - Number(position === "before"),
      };
      return [
        (more * group.length) / count,
        map(
          sequence(
            word("adjective", group, ({ english }) => english),
            nominal(kind, number, "any", rest, 0.5),
          ),
          ([adjective, { adjectives, noun }]): Nominal => ({
            adjectives: [adjective, ...adjectives],
            noun,
          }),
        ),
      ] as const;
    }),
  );
}

/** The adjectives that may come next, those of one rank and French position together. */
function adjectiveGroups(kind: NounClass, start: Start, room: Room): Adjective[][] {
  const possible = adjectives.filter(
    ({ classes, rank, position, english }) =>
      classes.includes(kind) &&
      rank >= room.rank &&
      (position === "after" || room.before > 0) &&
      startsWith(start, english),
  );
  const groups = new Map<string, Adjective[]>();
  for (const adjective of possible) {
    const key = `${adjective.rank} ${adjective.position}`;
    groups.set(key, [...(groups.get(key) ?? []), adjective]);
  }
  return [...groups.values()];
}

function complement(kind: NounClass, depth: number): Rule<Complement | undefined> {
  const [preposition, classes] = complements[kind] ?? ["of", []];
  if (depth === 0 || classes.length === 0) return nothing;
  const phrases = classes.flatMap((inner) => [
    [3, nounPhrase(inner, "singular", "complement", depth - 1)] as const,
    [1, nounPhrase(inner, "plural", "complement", depth - 1)] as const,
  ]);
  return optional(
    0.4,
    map(
      sequence(literal("preposition", preposition), oneOf(...phrases)),
      ([preposition, phrase]: [Spoken<"on" | "of">, NounPhrase]) => ({ preposition, phrase }),
    ),
  );
}

function startsWith(start: Start, english: string): boolean {
  const vowel = /^[aeio]|^u(?!ni)/i.test(english) && !/^eu/i.test(english);
  return start === "any" || (start === "vowel") === vowel;
}
