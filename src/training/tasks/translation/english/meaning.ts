import type { Adjective } from "../lexicon/adjectives.ts";
import type { Determiner, Pair, Pronoun } from "../lexicon/function-words.ts";
import type { Count, Noun } from "../lexicon/nouns.ts";
import type { MovementVerb, TransitiveVerb } from "../lexicon/verbs.ts";
import type { Spoken } from "./rule.ts";

/** "the new agreement on the area": a determiner, adjectives in English order, a noun, a complement. */
export interface NounPhrase {
  number: Count;
  determiner: Spoken<Determiner>;
  adjectives: Spoken<Adjective>[];
  noun: Spoken<Noun>;
  complement: Complement | undefined;
}

export interface Complement {
  preposition: Spoken<"on" | "of">;
  phrase: NounPhrase;
}

/** Who or what the sentence is about: a pronoun, one noun phrase, or two and the "and" between them. */
export type Subject =
  | { pronoun: Spoken<Pronoun> }
  | { phrases: NounPhrase[]; and: number | undefined };

/** "not" or "never", and where it stands. */
export type Negation = Spoken<"not" | "never">;

/** The auxiliaries of a verb: their positions in English, and the time they tell. */
export interface Auxiliaries {
  tense: "past" | "perfect" | "future" | "present";
  /** The positions of did, has, was, will …; none for "signed". */
  finite: number[];
  negation: Negation | undefined;
  /** The position of "been". */
  been: number | undefined;
}

/** A noun phrase after a preposition: "by the minister", "to the committee". */
export interface Prepositional {
  preposition: number;
  phrase: NounPhrase;
}

/** "in Paris": a preposition, its French, and a city. */
export interface Place {
  preposition: number;
  french: string;
  city: Spoken<Pair>;
}

export type Predicate =
  | {
      kind: "active";
      auxiliaries: Auxiliaries;
      verb: Spoken<TransitiveVerb>;
      object: NounPhrase;
      recipient: Prepositional | undefined;
      place: Place | undefined;
    }
  | {
      kind: "passive";
      auxiliaries: Auxiliaries;
      verb: Spoken<TransitiveVerb>;
      recipient: Prepositional | undefined;
      agent: Prepositional | undefined;
      place: Place | undefined;
    }
  | { kind: "movement"; auxiliaries: Auxiliaries; verb: Spoken<MovementVerb>; place: Place }
  | { kind: "copula"; auxiliaries: Auxiliaries; qualities: Quality[]; and: number | undefined };

/** "(very) important", as what something is. */
export interface Quality {
  very: number | undefined;
  adjective: Spoken<Adjective>;
}

/** "in August 1992", "on Monday", "yesterday": each word with its French; "on" has none. */
export type Time = { french: string; from: number[] }[];

export interface Clause {
  subject: Subject;
  predicate: Predicate;
}

/** A clause, and when; the comma's position where the time comes first. */
export interface Sentence extends Clause {
  time: Time | undefined;
  comma: number | undefined;
}
