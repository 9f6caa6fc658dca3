import type { Adjective } from "../lexicon/adjectives.ts";
import type { Noun } from "../lexicon/nouns.ts";
import type { NounPhrase, Predicate, Sentence } from "./meaning.ts";

/** "red car" for every adjective of the sentence and the noun it is said of, once each. */
export function pairs({ subject, predicate }: Sentence): string[] {
  const about = "phrases" in subject ? subject.phrases : [];
  const inPhrases = [...about, ...phrasesOf(predicate)]
    .flatMap(withComplements)
    .flatMap(({ adjectives, noun }) => adjectives.map(({ entry }) => pair(entry, noun.entry)));
  const qualities = predicate.kind === "copula" ? predicate.qualities : [];
  const inQualities = qualities.flatMap(({ adjective }) =>
    about.map(({ noun }) => pair(adjective.entry, noun.entry)),
  );
  return [...new Set([...inPhrases, ...inQualities])];
}

/** How a pair is called: in the singular, whatever its number in the sentence. */
export function pair(adjective: Adjective, noun: Noun): string {
  return `${adjective.english} ${noun.english.singular}`;
}

function phrasesOf(predicate: Predicate): NounPhrase[] {
  switch (predicate.kind) {
    case "active":
      return [predicate.object, ...(predicate.recipient ? [predicate.recipient.phrase] : [])];
    case "passive":
      return [predicate.recipient, predicate.agent].flatMap((part) => (part ? [part.phrase] : []));
    default:
      return [];
  }
}

function withComplements(phrase: NounPhrase): NounPhrase[] {
  return [phrase, ...(phrase.complement ? withComplements(phrase.complement.phrase) : [])];
}
