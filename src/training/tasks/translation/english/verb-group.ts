import type { Count } from "../lexicon/nouns.ts";
import type { MovementVerb, TransitiveVerb } from "../lexicon/verbs.ts";
import type { Auxiliaries, Negation } from "./meaning.ts";
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

/** The times of a clause that its verb decides. */
export type Tense = "past" | "perfect" | "future";

/** A verb with its auxiliaries. */
interface VerbGroup<V> {
  auxiliaries: Auxiliaries;
  verb: Spoken<V>;
}

type Finite = Pick<Auxiliaries, "finite" | "negation">;

const not = literal("negation", "not");
const notOrNever: Rule<Negation> = oneOf<Negation>([2, not], [1, literal("negation", "never")]);

/** "signed", "did not sign", "has signed", "has never signed"; there is no active future. */
export function activeGroup<V extends TransitiveVerb | MovementVerb>(
  verbs: readonly V[],
  number: Count,
  tense: "past" | "perfect",
  negated: boolean,
): Rule<VerbGroup<V>> {
  const form = (name: keyof V["english"] & keyof TransitiveVerb["english"]) =>
    word("verb", verbs, (verb) => verb.english[name]);
  if (tense === "perfect")
    return group(perfect(number, negated ? notOrNever : nothing), form("participle"), "perfect");
  return negated
    ? group(finite(literal("auxiliary", "did"), not), form("base"), "past")
    : group(
        map(nothing, () => ({ finite: [], negation: undefined })),
        form("past"),
        "past",
      );
}

/** "was signed", "has not been signed", "will be signed". */
export function passiveGroup(
  verbs: readonly TransitiveVerb[],
  number: Count,
  tense: Tense,
): Rule<VerbGroup<TransitiveVerb>> {
  const participle = word("verb", verbs, (verb) => verb.english.participle);
  if (tense === "future") return group(willBe(), participle, tense);
  if (tense === "past") return group(finite(was(number), optional(0.2, not)), participle, tense);
  return map(
    sequence(perfect(number, optional(0.25, notOrNever)), literal("auxiliary", "been"), participle),
    ([finite, been, verb]) => ({ auxiliaries: { tense, ...finite, been: been.at }, verb }),
  );
}

/** "is", "was not", "will be": what joins a subject to a quality. */
export function copula(number: Count): Rule<Auxiliaries> {
  const is = literal("auxiliary", number === "singular" ? "is" : "are");
  const negation = optional(0.25, not);
  return oneOf(
    [4, map(finite(is, negation), (finite) => auxiliaries("present", finite))],
    [2, map(finite(was(number), negation), (finite) => auxiliaries("past", finite))],
    [1, map(willBe(), (finite) => auxiliaries("future", finite))],
  );
}

function group<V>(finite: Rule<Finite>, verb: Rule<Spoken<V>>, tense: Tense): Rule<VerbGroup<V>> {
  return map(sequence(finite, verb), ([finite, verb]) => ({
    auxiliaries: auxiliaries(tense, finite),
    verb,
  }));
}

function auxiliaries(tense: Auxiliaries["tense"], finite: Finite): Auxiliaries {
  return { tense, ...finite, been: undefined };
}

function finite(
  auxiliary: Rule<Spoken<string>>,
  negation: Rule<Negation | undefined>,
): Rule<Finite> {
  return map(sequence(auxiliary, negation), ([{ at }, negation]) => ({ finite: [at], negation }));
}

function perfect(number: Count, negation: Rule<Negation | undefined>): Rule<Finite> {
  return finite(literal("auxiliary", number === "singular" ? "has" : "have"), negation);
}

function was(number: Count): Rule<Spoken<string>> {
  return literal("auxiliary", number === "singular" ? "was" : "were");
}

function willBe(): Rule<Finite> {
  return map(
    sequence(literal("auxiliary", "will"), optional(0.2, not), literal("auxiliary", "be")),
    ([will, negation, be]) => ({ finite: [will.at, be.at], negation }),
  );
}
