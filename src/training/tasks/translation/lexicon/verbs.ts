import type { Count, Gender, NounClass } from "./nouns.ts";

/** The English forms of a verb: (did not) *write*, *wrote*, (was) *written*. */
interface EnglishVerb {
  base: string;
  past: string;
  participle: string;
}

/** A verb with an object; French makes its past with avoir, and its passive with être. */
export interface TransitiveVerb {
  english: EnglishVerb;
  /** The past participle in agreement with gender and number. */
  participle: Record<Gender, Record<Count, string>>;
  subjects: readonly NounClass[];
  objects: readonly NounClass[];
  /** Whom it can be done to: sent the letter *to the minister*. */
  recipients: readonly NounClass[];
}

/** A verb of movement; French makes its past with être, so that its participle agrees. */
export interface MovementVerb {
  english: EnglishVerb;
  participle: Record<Gender, Record<Count, string>>;
  /** The preposition before a city: arrived *in* Paris, arrivé *à* Paris. */
  preposition: { english: string; french: string };
}

const persons = ["human", "role"] as const;
const actors = ["human", "role", "institution"] as const;
const bodies = ["role", "institution"] as const;
const things = ["building", "object"] as const;

export const transitiveVerbs: readonly TransitiveVerb[] = [
  transitive("sign/signed", "signé", actors, ["document"]),
  transitive("write/wrote/written", "écrit", actors, ["document"]),
  transitive("read/read", "lu", persons, ["document"]),
  transitive("publish/published", "publié", actors, ["document"]),
  transitive("accept/accepted", "accepté", bodies, ["document"]),
  transitive("support/supported", "soutenu", actors, ["document", "institution", "role"]),
  transitive("invite/invited", "invité", actors, persons),
  transitive("see/saw/seen", "vu", persons, [...persons, "place", ...things]),
  transitive("visit/visited", "visité", persons, ["place", "building"]),
  transitive("build/built", "construit", bodies, things),
  transitive("destroy/destroyed", "détruit", actors, ["place", ...things]),
  transitive("open/opened", "ouvert", bodies, ["building"]),
  transitive("sell/sold", "vendu", actors, things, [...persons, "institution"]),
  transitive("send/sent", "envoyé", actors, ["document"], [...persons, "institution"]),
];

export const movementVerbs: readonly MovementVerb[] = [
  movement("arrive/arrived", "in", "arrivé", "à"),
  movement("return/returned", "to", "revenu", "à"),
  movement("leave/left", "for", "parti", "pour"),
];

function transitive(
  english: string,
  participle: string,
  subjects: readonly NounClass[],
  objects: readonly NounClass[],
  recipients: readonly NounClass[] = [],
): TransitiveVerb {
  return {
    english: forms(english),
    participle: agreeing(participle),
    subjects,
    objects,
    recipients,
  };
}

function movement(
  english: string,
  preposition: string,
  participle: string,
  frenchPreposition: string,
): MovementVerb {
  return {
    english: forms(english),
    participle: agreeing(participle),
    preposition: { english: preposition, french: frenchPreposition },
  };
}

function forms(written: string): EnglishVerb {
  const [base = "", past = base, participle = past] = written.split("/");
  return { base, past, participle };
}

function agreeing(participle: string): Record<Gender, Record<Count, string>> {
  return {
    masculine: { singular: participle, plural: `${participle}s` },
    feminine: { singular: `${participle}e`, plural: `${participle}es` },
  };
}
