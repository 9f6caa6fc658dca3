import type { Sentence, Subject } from "../english/meaning.ts";
import { frenchNounPhrase } from "./noun-phrase.ts";
import { type Agreement, frenchPredicate } from "./predicate.ts";
import { type FrenchToken, joinSounds } from "./sound.ts";

/** A sentence in French, each word with the English words it stands for. */
export function frenchSentence({ subject, predicate, time, comma }: Sentence): FrenchToken[] {
  const when = (time ?? []).map(({ french, from }) => ({ text: french, from }));
  const clause = [...frenchSubject(subject), ...frenchPredicate(predicate, agreement(subject))];
  return joinSounds(
    comma === undefined ? [...clause, ...when] : [...when, { text: ",", from: [comma] }, ...clause],
  );
}

function frenchSubject(subject: Subject): FrenchToken[] {
  if ("pronoun" in subject)
    return [{ text: subject.pronoun.entry.french, from: [subject.pronoun.at] }];
  const { phrases, and } = subject;
  return phrases.flatMap((phrase, i) => [
    ...(i > 0 && and !== undefined ? [{ text: "et", from: [and] }] : []),
    ...frenchNounPhrase(phrase),
  ]);
}

/** Two together are plural, and feminine only if both are. */
function agreement(subject: Subject): Agreement {
  if ("pronoun" in subject) return subject.pronoun.entry;
  const { phrases } = subject;
  return {
    number: phrases.length > 1 ? "plural" : phrases[0]!.number,
    gender: phrases.every(({ noun }) => noun.entry.gender === "feminine")
      ? "feminine"
      : "masculine",
  };
}
