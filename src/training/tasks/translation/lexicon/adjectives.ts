import type { Count, Gender, NounClass } from "./nouns.ts";

export interface Adjective {
  english: string;
  /**
   * The English order of adjectives: each one stands before those of a higher rank, so that there
   * is one of a rank at most. Order (first), opinion (important), size and age (big, new), colour
   * (red), origin (European), kind (economic).
   */
  rank: 0 | 1 | 2 | 3 | 4 | 5;
  /** Where French puts it. */
  position: "before" | "after";
  french: Record<Gender, Record<Count, string>>;
  /** The masculine singular before a vowel, where it is another: un *vieil* ami. */
  beforeVowel?: string;
  /** The nouns it goes with. */
  classes: readonly NounClass[];
  /** Whether "the noun is (very) …" can be said: with no, with a degree, or without. */
  predicate: "no" | "gradable" | "absolute";
}

const persons = ["human", "role"] as const;
const things = ["building", "object"] as const;
const organised = ["institution", "document", "place"] as const;
const all = ["human", "role", "institution", "document", "place", "building", "object"] as const;

export const adjectives: readonly Adjective[] = [
  before(0, "first", "premier premiers première premières", all, "no"),
  before(0, "last", "dernier derniers dernière dernières", all, "no"),

  before(1, "good", "bon bons bonne bonnes", ["role", "institution", "document", ...things], "no"),
  before(1, "bad", "mauvais mauvais mauvaise mauvaises", ["role", "document", "object"], "no"),
  {
    ...before(1, "beautiful", "beau beaux belle belles", ["place", ...things], "gradable"),
    beforeVowel: "bel",
  },
  after(1, "important", "important", ["role", ...organised, "building"], "gradable"),
  after(1, "famous", "célèbre", [...persons, ...organised, "building"], "gradable"),
  after(1, "difficult", "difficile", ["document", "human"], "gradable"),
  after(1, "expensive", "cher chers chère chères", things, "gradable"),
  after(1, "rich", "riche", [...persons, "institution", "place"], "gradable"),
  after(1, "happy", "heureux heureux heureuse heureuses", persons, "gradable"),

  before(2, "big", "grand", ["institution", "place", ...things], "gradable"),
  before(2, "small", "petit", ["institution", "place", ...things], "gradable"),
  before(2, "long", "long longs longue longues", ["document"], "gradable"),

  {
    ...before(
      2,
      "new",
      "nouveau nouveaux nouvelle nouvelles",
      [...organised, ...things, "role"],
      "no",
    ),
    beforeVowel: "nouvel",
  },
  { ...before(2, "old", "vieux vieux vieille vieilles", all, "gradable"), beforeVowel: "vieil" },
  before(2, "young", "jeune", persons, "gradable"),
  before(
    2,
    "former",
    "ancien anciens ancienne anciennes",
    ["role", "institution", "building"],
    "no",
  ),

  after(3, "red", "rouge", things, "absolute"),
  after(3, "white", "blanc blancs blanche blanches", things, "absolute"),
  after(3, "green", "vert", things, "absolute"),

  after(4, "European", "européen européens européenne européennes", all, "absolute"),
  after(4, "French", "français français française françaises", all, "absolute"),
  after(4, "Canadian", "canadien canadiens canadienne canadiennes", all, "absolute"),

  after(5, "economic", "économique", organised, "no"),
  after(5, "political", "politique", ["institution", "document"], "no"),
  after(
    5,
    "international",
    "international internationaux internationale internationales",
    ["institution", "document"],
    "absolute",
  ),
  after(5, "social", "social sociaux sociale sociales", ["institution", "document"], "no"),
];

type Rank = Adjective["rank"];
type Classes = readonly NounClass[];

function before(
  rank: Rank,
  english: string,
  french: string,
  classes: Classes,
  predicate: Adjective["predicate"],
): Adjective {
  return { english, rank, position: "before", french: forms(french), classes, predicate };
}

function after(
  rank: Rank,
  english: string,
  french: string,
  classes: Classes,
  predicate: Adjective["predicate"],
): Adjective {
  return { english, rank, position: "after", french: forms(french), classes, predicate };
}

/** Masculine singular and plural, feminine singular and plural; or the first alone where the others are regular. */
function forms(written: string): Adjective["french"] {
  const [first = "", plural = `${first}s`, feminine = withE(first), feminines = `${feminine}s`] =
    written.split(" ");
  return {
    masculine: { singular: first, plural },
    feminine: { singular: feminine, plural: feminines },
  };
}

function withE(masculine: string): string {
  return masculine.endsWith("e") ? masculine : `${masculine}e`;
}
