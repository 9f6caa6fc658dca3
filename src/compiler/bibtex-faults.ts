import "@citation-js/plugin-bibtex";
import { plugins } from "@citation-js/core";
import { distance } from "fastest-levenshtein";
import type { Entry, Field } from "./bibtex-entry.ts";
import { misreadName } from "./bibtex-names.ts";
import { suggest } from "./suggest.ts";
import { isWebAddress, webAddressForm } from "./web-address.ts";

/** What is wrong with an entry, at an index of its BibTeX. */
export interface Fault {
  readonly index: number;
  readonly message: string;
  readonly wrong?: { readonly word: string; readonly candidates: readonly string[] };
}

/** What BibTeX and BibLaTeX know: the names of fields, and abbreviations. */
const { fieldTypes, defaultStrings } = plugins.config.get("@bibtex").constants;
const known = Object.keys(fieldTypes);

/** The types of entry that BibTeX and BibLaTeX have. */
const types =
  "article book mvbook inbook bookinbook suppbook booklet collection mvcollection incollection suppcollection dataset manual misc online patent periodical suppperiodical proceedings mvproceedings inproceedings reference mvreference inreference report set software thesis unpublished conference electronic mastersthesis phdthesis techreport www".split(
    " ",
  );

/** Those of them that have an editor in place of an author. */
const edited =
  "book mvbook inbook booklet collection mvcollection dataset manual misc online periodical proceedings mvproceedings reference mvreference electronic www".split(
    " ",
  );

/** Everything that is wrong with an entry whose form is right, and which reads `printed` on the site. */
export function faultsOf(entry: Entry, printed: string): Fault[] {
  return [
    ...typeFaults(entry),
    ...entry.fields.flatMap((field, i) => [
      ...nameFaults(field, entry.fields.slice(0, i)),
      ...valueFaults(field),
    ]),
    ...wordFaults(entry),
    ...missingFaults(entry),
    ...commandFaults(entry, printed),
  ];
}

function typeFaults({ type }: Entry): Fault[] {
  if (types.includes(type)) return [];
  const message = `there is no type of entry "${type}"`;
  return [{ index: 1, message, wrong: { word: type, candidates: types } }];
}

/** Fields may have any name, but hardly one that is nearly that of another. */
function nameFaults({ name, index }: Field, before: readonly Field[]): Fault[] {
  if (before.some((other) => other.name === name)) {
    return [{ index, message: `"${name}" comes twice in the entry` }];
  }
  const wrong = { word: name, candidates: known };
  return meant(name) ? [{ index, message: `there is no field "${name}"`, wrong }] : [];
}

/** The field that a name stands for that is one or two letters off; a number behind a name is no slip. */
function meant(name: string): string | undefined {
  if (known.includes(name) || /\d$/.test(name)) return undefined;
  const near = suggest(name, known);
  return near !== undefined && distance(name, near) <= 2 ? near : undefined;
}

interface Form {
  readonly is: (value: string) => boolean;
  readonly must: string;
}

/** What the values of fields look like of which the site makes something, and how that is said. */
const forms: ReadonlyMap<string, Form> = new Map([
  [
    "year",
    {
      is: (value) => /^(\d{4}|in press|forthcoming)$/i.test(value),
      must: 'must be four digits, "in press" or "forthcoming"',
    },
  ],
  [
    "date",
    { is: (value) => /^\d{4}(?!\d)/.test(value), must: "must begin with a year of four digits" },
  ],
  ["url", { is: isWebAddress, must: webAddressForm }],
  [
    "doi",
    {
      is: (value) => /^10\.\d{4,9}(\.\d+)*\/[^\s"<>\\^`{|}]+$/.test(value),
      must: "must be as in an address, without https://doi.org/: 10.1000/182",
    },
  ],
  ["pages", { is: isRising, must: "must be the first and the last in full: 157--166" }],
]);

/** Whether all ranges of pages end behind their beginning. */
function isRising(pages: string): boolean {
  return pages.split(",").every((range) => {
    const [, first, last] = /^\s*(\d+)\s*[-–]+\s*(\d+)\s*$/.exec(range) ?? [];
    return first === undefined || Number(first) <= Number(last);
  });
}

function valueFaults({ name, value, valueIndex }: Field): Fault[] {
  if (name === "author" || name === "editor") {
    const misread = misreadName(value);
    if (!misread) return [];
    return [{ index: valueIndex + misread.index, message: `${name}: ${misread.must}` }];
  }
  const form = forms.get(name);
  if (!form || value.trim() === "" || form.is(value.trim())) return [];
  return [{ index: valueIndex, message: `${name}: ${form.must}` }];
}

/** A text without delimiters is an abbreviation, of which the site has those that BibTeX has itself. */
function wordFaults({ words }: Entry): Fault[] {
  return words
    .filter(({ text }) => !/^\d+$/.test(text) && !Object.hasOwn(defaultStrings, text.toLowerCase()))
    .map(({ text, index }) => ({
      index,
      message: `"${text}" abbreviates nothing; a text stands between braces: {${text}}`,
    }));
}

/** TeX's accents and signs are read; other commands would be printed. */
function commandFaults({ fields }: Entry, printed: string): Fault[] {
  return fields.flatMap(({ name, value, valueIndex }) =>
    [...value.matchAll(/\\[A-Za-z]+/g)]
      .filter(([command]) => printed.includes(command))
      .map(({ 0: command, index }) => ({
        index: valueIndex + index,
        message: `${name}: "${command}" is not read here, and would be printed as it stands`,
      })),
  );
}

/** Tells of what each entry must have, unless a name that is misspelt stands for it. */
function missingFaults({ type, fields }: Entry): Fault[] {
  const there = new Set(
    fields.filter(({ value }) => value.trim() !== "").map(({ name }) => meant(name) ?? name),
  );
  const people = edited.includes(type) ? ["author", "editor"] : ["author"];
  const missing = [["title"], people, ["year", "date"]].filter(
    (names) => !names.some((name) => there.has(name)),
  );
  if (missing.length === 0) return [];
  const message = `the entry has no ${missing.map((names) => names.join(" or ")).join(", no ")}`;
  return [{ index: 0, message }];
}
