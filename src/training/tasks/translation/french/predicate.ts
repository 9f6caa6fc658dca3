import type { Auxiliaries, Place, Predicate, Prepositional } from "../english/meaning.ts";
import type { Count, Gender } from "../lexicon/nouns.ts";
import { frenchNounPhrase } from "./noun-phrase.ts";
import type { FrenchToken } from "./sound.ts";

/** What a verb agrees with. */
export interface Agreement {
  gender: Gender;
  number: Count;
}

const avoir = { singular: "a", plural: "ont" };
const être = {
  present: { singular: "est", plural: "sont" },
  past: { singular: "était", plural: "étaient" },
  future: { singular: "sera", plural: "seront" },
};

/** A predicate in French, its verb in agreement with the subject. */
export function frenchPredicate(
  predicate: Predicate,
  { gender, number }: Agreement,
): FrenchToken[] {
  const { auxiliaries } = predicate;
  const { finite, tense, been, negation } = auxiliaries;
  if (predicate.kind === "copula") {
    const form = tense === "perfect" ? être.present : être[tense];
    return [
      ...negatable(auxiliaries, form[number], finite),
      ...qualities(predicate, gender, number),
    ];
  }
  const { verb } = predicate;
  const agreeing = { text: verb.entry.participle[gender][number], from: [verb.at] };
  const from = finite.length > 0 ? finite : [verb.at];
  switch (predicate.kind) {
    case "active":
      return [
        ...negatable(auxiliaries, avoir[number], from),
        { text: predicate.verb.entry.participle.masculine.singular, from: [verb.at] },
        ...frenchNounPhrase(predicate.object, negation !== undefined),
        ...prepositional("à", predicate.recipient),
        ...inCity(predicate.place),
      ];
    case "movement":
      return [
        ...negatable(auxiliaries, être.present[number], from),
        agreeing,
        ...inCity(predicate.place),
      ];
    case "passive":
      return [
        ...(tense === "future"
          ? negatable(auxiliaries, être.future[number], from)
          : [
              ...negatable(auxiliaries, avoir[number], from),
              { text: "été", from: been === undefined ? from : [been] },
            ]),
        agreeing,
        ...prepositional("à", predicate.recipient),
        ...prepositional("par", predicate.agent),
        ...inCity(predicate.place),
      ];
  }
}

/** The finite verb, between *ne* and *pas* or *jamais* if it is negated. */
function negatable({ negation }: Auxiliaries, verb: string, from: number[]): FrenchToken[] {
  if (!negation) return [{ text: verb, from }];
  return [
    { text: "ne", from: [negation.at] },
    { text: verb, from },
    { text: negation.entry === "not" ? "pas" : "jamais", from: [negation.at] },
  ];
}

function qualities(
  { qualities, and }: Extract<Predicate, { kind: "copula" }>,
  gender: Gender,
  number: Count,
): FrenchToken[] {
  return qualities.flatMap(({ very, adjective }, i) => [
    ...(i > 0 && and !== undefined ? [{ text: "et", from: [and] }] : []),
    ...(very === undefined ? [] : [{ text: "très", from: [very] }]),
    { text: adjective.entry.french[gender][number], from: [adjective.at] },
  ]);
}

function prepositional(text: string, prepositional: Prepositional | undefined): FrenchToken[] {
  if (!prepositional) return [];
  return [{ text, from: [prepositional.preposition] }, ...frenchNounPhrase(prepositional.phrase)];
}

function inCity(place: Place | undefined): FrenchToken[] {
  if (!place) return [];
  return [
    { text: place.french, from: [place.preposition] },
    { text: place.city.entry.french, from: [place.city.at] },
  ];
}
