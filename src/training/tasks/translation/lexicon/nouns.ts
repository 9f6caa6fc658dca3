/** What a noun names; it decides which verbs, adjectives and complements go with it. */
export type NounClass =
  | "human"
  | "role"
  | "institution"
  | "document"
  | "place"
  | "building"
  | "object";

export type Gender = "masculine" | "feminine";
export type Count = "singular" | "plural";

export interface Noun {
  class: NounClass;
  gender: Gender;
  english: Record<Count, string>;
  french: Record<Count, string>;
}

export const nouns: readonly Noun[] = [
  masculine("human", "man/men", "homme"),
  feminine("human", "woman/women", "femme"),
  masculine("human", "child/children", "enfant"),

  masculine("role", "minister", "ministre"),
  masculine("role", "president", "président"),
  masculine("role", "student", "étudiant"),
  masculine("role", "doctor", "médecin"),
  masculine("role", "friend", "ami"),

  masculine("institution", "government", "gouvernement"),
  feminine("institution", "commission", "commission"),
  feminine("institution", "company/companies", "entreprise"),
  masculine("institution", "committee", "comité"),
  feminine("institution", "university/universities", "université"),

  masculine("document", "agreement", "accord"),
  feminine("document", "law", "loi"),
  feminine("document", "letter", "lettre"),
  masculine("document", "report", "rapport"),
  masculine("document", "book", "livre"),
  masculine("document", "article", "article"),
  masculine("document", "treaty/treaties", "traité"),

  feminine("place", "area", "zone"),
  feminine("place", "city/cities", "ville"),
  feminine("place", "island", "île"),
  feminine("place", "region", "région"),
  masculine("place", "village", "village"),

  feminine("building", "house", "maison"),
  masculine("building", "bridge", "pont"),
  masculine("building", "hotel", "hôtel"),
  masculine("building", "hospital", "hôpital/hôpitaux"),
  feminine("building", "church/churches", "église"),

  feminine("object", "car", "voiture"),
  feminine("object", "machine", "machine"),
  masculine("object", "boat", "bateau/bateaux"),
];

function masculine(kind: NounClass, english: string, french: string): Noun {
  return { class: kind, gender: "masculine", english: forms(english), french: forms(french) };
}

function feminine(kind: NounClass, english: string, french: string): Noun {
  return { class: kind, gender: "feminine", english: forms(english), french: forms(french) };
}

/** "child/children", or "book" alone where the plural is the singular and an s. */
function forms(written: string): Record<Count, string> {
  const [singular = "", plural = `${singular}s`] = written.split("/");
  return { singular, plural };
}
