import { cities } from "../lexicon/function-words.ts";
import type { Count, NounClass } from "../lexicon/nouns.ts";
import { movementVerbs, type TransitiveVerb, transitiveVerbs } from "../lexicon/verbs.ts";
import type { NounPhrase, Place, Predicate, Prepositional } from "./meaning.ts";
import { type Context, nounPhrase } from "./noun-phrase.ts";
import { literal, map, nothing, oneOf, optional, type Rule, sequence, word } from "./rule.ts";
import { activeGroup, passiveGroup, type Tense } from "./verb-group.ts";

const nounClasses: readonly NounClass[] = [
  "human",
  "role",
  "institution",
  "document",
  "place",
  "building",
  "object",
];
/** What can happen in a city. */
const placeable: readonly NounClass[] = ["human", "role", "institution", "document"];

type Weighted<T> = readonly [weight: number, rule: Rule<T>];

/** Everything that can be said of a subject of this class and number in a tense. */
export function predicate(subject: NounClass, number: Count, tense: Tense): Rule<Predicate> {
  return oneOf(
    ...(tense === "future" ? [] : actives(subject, number, tense)),
    ...passives(subject, number, tense),
    ...(tense === "future" ? [] : movements(subject, number, tense)),
  );
}

function actives(
  subject: NounClass,
  number: Count,
  tense: "past" | "perfect",
): Weighted<Predicate>[] {
  const fitting = transitiveVerbs.filter(({ subjects }) => subjects.includes(subject));
  return nounClasses.flatMap((object) =>
    byRecipients(fitting.filter(({ objects }) => objects.includes(object))).flatMap((verbs) =>
      [false, true].map((negated): Weighted<Predicate> => {
        const rule = map(
          sequence(
            activeGroup(verbs, number, tense, negated),
            anyNumber(object, negated ? "negated" : "plain"),
            recipient(verbs),
            place(object),
          ),
          ([group, object, recipient, place]): Predicate => ({
            kind: "active",
            ...group,
            object,
            recipient,
            place,
          }),
        );
        return [verbs.length * (negated ? 0.3 : 0.7), rule];
      }),
    ),
  );
}

function passives(subject: NounClass, number: Count, tense: Tense): Weighted<Predicate>[] {
  const fitting = transitiveVerbs.filter(({ objects }) => objects.includes(subject));
  const weigh = (
    verbs: readonly TransitiveVerb[],
    weight: number,
    agent: Rule<Prepositional | undefined>,
  ): Weighted<Predicate>[] =>
    byRecipients(verbs).map((verbs) => [
      weight * verbs.length,
      map(
        sequence(passiveGroup(verbs, number, tense), recipient(verbs), agent, place(subject)),
        ([group, recipient, agent, place]): Predicate => ({
          kind: "passive",
          ...group,
          recipient,
          agent,
          place,
        }),
      ),
    ]);
  const agents = nounClasses.flatMap((agent) =>
    weigh(
      fitting.filter(({ subjects }) => subjects.includes(agent)),
      0.4,
      prepositional("by", [agent], "plain"),
    ),
  );
  return [...weigh(fitting, 0.5, nothing), ...agents];
}

function movements(
  subject: NounClass,
  number: Count,
  tense: "past" | "perfect",
): Weighted<Predicate>[] {
  if (subject !== "human" && subject !== "role") return [];
  return movementVerbs.flatMap((verb) =>
    [false, true].map((negated): Weighted<Predicate> => {
      const { english, french } = verb.preposition;
      const rule = map(
        sequence(activeGroup([verb], number, tense, negated), toCity(english, french)),
        ([group, place]): Predicate => ({ kind: "movement", ...group, place }),
      );
      return [negated ? 1 : 2, rule];
    }),
  );
}

/** The verbs without recipients together, each of the others alone. */
function byRecipients(verbs: readonly TransitiveVerb[]): TransitiveVerb[][] {
  const without = verbs.filter(({ recipients }) => recipients.length === 0);
  const others = verbs.filter(({ recipients }) => recipients.length > 0);
  return [without, ...others.map((verb) => [verb])].filter(({ length }) => length > 0);
}

function recipient([verb]: readonly TransitiveVerb[]): Rule<Prepositional | undefined> {
  const classes = verb?.recipients ?? [];
  return classes.length === 0 ? nothing : optional(0.5, prepositional("to", classes, "plain"));
}

function prepositional(
  preposition: string,
  classes: readonly NounClass[],
  context: Context,
): Rule<Prepositional> {
  const phrases = oneOf(...classes.map((kind) => [1, anyNumber(kind, context)] as const));
  return map(
    sequence(literal("preposition", preposition), phrases),
    ([{ at }, phrase]): Prepositional => ({ preposition: at, phrase }),
  );
}

function anyNumber(kind: NounClass, context: Context): Rule<NounPhrase> {
  return oneOf(
    [2, nounPhrase(kind, "singular", context, 1)],
    [1, nounPhrase(kind, "plural", context, 1)],
  );
}

function place(object: NounClass): Rule<Place | undefined> {
  return placeable.includes(object) ? optional(0.15, toCity("in", "à")) : nothing;
}

function toCity(preposition: string, french: string): Rule<Place> {
  return map(
    sequence(
      literal("preposition", preposition),
      word("city", cities, (city) => city.english),
    ),
    ([{ at }, city]) => ({ preposition: at, french, city }),
  );
}
