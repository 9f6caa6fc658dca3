import { adjectives } from "./lexicon/adjectives.ts";
import {
  cities,
  complementPrepositions,
  determiners,
  months,
  pronouns,
  weekdays,
  years,
} from "./lexicon/function-words.ts";
import { nouns } from "./lexicon/nouns.ts";
import { movementVerbs, transitiveVerbs } from "./lexicon/verbs.ts";

const verbs = [...transitiveVerbs, ...movementVerbs];
const names = [...cities, ...months, ...weekdays, ...years];

/** Every English word of the grammar, in alphabetical order. */
export const englishWords: readonly string[] = sorted([
  ...determiners.map(({ english }) => english),
  ...pronouns.map(({ english }) => english),
  ...nouns.flatMap(({ english }) => Object.values(english)),
  ...adjectives.map(({ english }) => english),
  ...verbs.flatMap(({ english }) => Object.values(english)),
  ...movementVerbs.map(({ preposition }) => preposition.english),
  ...names.map(({ english }) => english),
  ...Object.keys(complementPrepositions),
  ..."did has have been was were is are will be not never".split(" "),
  ..."by to in on and very yesterday tomorrow ,".split(" "),
]);

/** Every French word of the grammar, in alphabetical order. */
export const frenchWords: readonly string[] = sorted([
  ...determiners.flatMap(({ french }) => [...french.masculine, ...french.feminine]),
  ...pronouns.map(({ french }) => french),
  ...nouns.flatMap(({ french }) => Object.values(french)),
  ...adjectives.flatMap(({ french, beforeVowel }) => [
    ...Object.values(french.masculine),
    ...Object.values(french.feminine),
    ...(beforeVowel ? [beforeVowel] : []),
  ]),
  ...verbs.flatMap(({ participle }) => [
    ...Object.values(participle.masculine),
    ...Object.values(participle.feminine),
  ]),
  ...movementVerbs.map(({ preposition }) => preposition.french),
  ...names.map(({ french }) => french),
  ...Object.values(complementPrepositions),
  ..."a ont est sont était étaient sera seront été ne n' pas jamais".split(" "),
  ..."l' d' cet du des au aux à par en et très hier demain ,".split(" "),
]);

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
