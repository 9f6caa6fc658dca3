import type { Count, Gender } from "./nouns.ts";

export interface Determiner {
  english: string;
  number: Count;
  /** What it goes with: "first" and "last" want a definite one or a possessive; "any" a negation. */
  kind: "definite" | "indefinite" | "possessive" | "any";
  /** Before a consonant; what a vowel changes is left to `sound`. */
  french: Record<Gender, readonly string[]>;
}

export const determiners: readonly Determiner[] = [
  determiner("the", "singular", "definite", "le", "la"),
  determiner("the", "plural", "definite", "les"),
  determiner("this", "singular", "definite", "ce", "cette"),
  determiner("these", "plural", "definite", "ces"),
  determiner("a", "singular", "indefinite", "un", "une"),
  determiner("an", "singular", "indefinite", "un", "une"),
  determiner("some", "plural", "indefinite", "des"),
  determiner("two", "plural", "indefinite", "deux"),
  determiner("three", "plural", "indefinite", "trois"),
  determiner("many", "plural", "indefinite", "beaucoup de"),
  determiner("any", "plural", "any", "de"),
  determiner("his", "singular", "possessive", "son", "sa"),
  determiner("his", "plural", "possessive", "ses"),
  determiner("her", "singular", "possessive", "son", "sa"),
  determiner("her", "plural", "possessive", "ses"),
  determiner("our", "singular", "possessive", "notre"),
  determiner("our", "plural", "possessive", "nos"),
  determiner("their", "singular", "possessive", "leur"),
  determiner("their", "plural", "possessive", "leurs"),
];

export interface Pronoun {
  english: string;
  french: string;
  gender: Gender;
  number: Count;
}

export const pronouns: readonly Pronoun[] = [
  { english: "he", french: "il", gender: "masculine", number: "singular" },
  { english: "she", french: "elle", gender: "feminine", number: "singular" },
  { english: "they", french: "ils", gender: "masculine", number: "plural" },
];

/** A word, or a word of two languages that needs no rule. */
export interface Pair {
  english: string;
  french: string;
}

/** A preposition between a noun and its complement. */
export const complementPrepositions = { on: "sur", of: "de" } as const;

export const cities = pairs("Paris Paris, London Londres, Brussels Bruxelles, Geneva Genève");

export const months = pairs(
  "January janvier, February février, March mars, April avril, May mai, June juin, July juillet, " +
    "August août, September septembre, October octobre, November novembre, December décembre",
);

export const weekdays = pairs(
  "Monday lundi, Tuesday mardi, Wednesday mercredi, Thursday jeudi, Friday vendredi, " +
    "Saturday samedi, Sunday dimanche",
);

export const years = pairs(
  Array.from({ length: 10 }, (_, i) => `${1990 + i} ${1990 + i}`).join(", "),
);

function pairs(written: string): readonly Pair[] {
  return written.split(", ").map((pair) => {
    const [english = "", french = ""] = pair.split(" ");
    return { english, french };
  });
}

function determiner(
  english: string,
  number: Count,
  kind: Determiner["kind"],
  masculine: string,
  feminine = masculine,
): Determiner {
  const french = { masculine: masculine.split(" "), feminine: feminine.split(" ") };
  return { english, number, kind, french };
}
