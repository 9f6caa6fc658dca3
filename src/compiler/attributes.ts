import type { Chapter } from "./chapter.ts";

/** A word of an author's text with the offset at which it stands. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** One `name=value` between braces. */
interface Attribute {
  readonly name: Word;
  readonly value: Word;
}

/** What `{#id name=value …}` says. */
export interface Attributes {
  readonly id: Word | undefined;
  readonly list: readonly Attribute[];
  /** What is wrong between the braces. */
  readonly faults: readonly { readonly at: number; readonly message: string }[];
  /** Whether there is a closing brace. */
  readonly closed: boolean;
  /** The index behind the closing brace. */
  readonly end: number;
}

/** What stands for attributes where there are no braces. */
export const noAttributes: Attributes = {
  id: undefined,
  list: [],
  faults: [],
  closed: true,
  end: 0,
};

/** What an author is told of braces that nothing closes. */
export const noClosingBrace = "these attributes have no closing }";

/** `#id`, `name=value` with the value between quotes or not, or something else. */
const item =
  /\s*(?:#([^\s{}"=]+)|([^\s{}"=#]+)(\s*=\s*)(?:"([^"\n]*)"|["“”„‘’']([^"“”„‘’'\n{}]*)(["“”‘’']?)|([^\s{}"]*))|([^\s{}]+))/y;

/**
 * The attributes whose opening brace is at `start` of `text`. `offset` turns an index of `text`
 * into an offset of the file.
 */
export function readAttributes(
  text: string,
  start: number,
  offset: (index: number) => number,
): Attributes {
  let id: Word | undefined;
  const list: Attribute[] = [];
  const faults: { at: number; message: string }[] = [];
  const names = new Set<string>();
  item.lastIndex = start + 1;
  let end = start + 1;
  for (let match = item.exec(text); match; match = item.exec(text)) {
    const [whole, hash, name, equals = "", quoted, odd, mark, plain, other] = match;
    end = item.lastIndex;
    const at = match.index + (whole.length - whole.trimStart().length);
    const fault = (message: string, index = at) => faults.push({ at: offset(index), message });
    if (hash !== undefined) {
      if (id) fault(`this is a second id, after "${id.text}"`);
      id ??= { text: hash, at: offset(at) };
    } else if (name !== undefined) {
      if (names.has(name)) {
        fault(`"${name}" comes twice`);
        continue;
      }
      names.add(name);
      const valueAt = at + name.length + equals.length + (plain === undefined ? 1 : 0);
      const value = quoted ?? odd ?? plain!.replace(/,$/, "");
      if (equals !== "=") fault(`"${name}=${value}" is written without blanks`);
      else if (mark === "") fault("this quotation mark has no partner", valueAt - 1);
      else if (mark !== undefined) fault('a value stands between straight "quotes"', valueAt - 1);
      else if (value.length < (plain ?? "").length) {
        fault("attributes are parted by blanks, not commas", valueAt + value.length);
      }
      if (mark === "") continue;
      list.push({
        name: { text: name, at: offset(at) },
        value: { text: value, at: offset(valueAt) },
      });
    } else {
      if (/^(fig|eq|sec)-/.test(other!)) id ??= { text: other!, at: offset(at) };
      fault(`"${other}" is neither #id nor name=value${meant(other!)}`);
    }
  }
  while (/\s/.test(text[end] ?? "")) end++;
  return { id, list, faults, closed: text[end] === "}", end: end + 1 };
}

/** What a word that is no attribute was probably to be. */
function meant(word: string): string {
  if (/^(fig|eq|sec)-/.test(word)) return `; did you mean "#${word}"?`;
  if (/^(body|wide|page|margin)$/.test(word)) return `; did you mean "layout=${word}"?`;
  return /^[\w-]+:[^:]+$/.test(word) ? `; did you mean "${word.replace(":", "=")}"?` : "";
}

/** Reports what no construct has between its braces, and the names that this one, `what`, does not know. */
export function reportAttributes(
  { list, faults }: Attributes,
  names: readonly string[],
  what: string,
  chapter: Chapter,
): void {
  for (const { at, message } of faults) chapter.report("attribute-invalid", at, message);
  for (const { name } of list) {
    if (names.includes(name.text)) continue;
    const known = names.length === 0 ? "none" : names.join(", ");
    const message = `${what} has no attribute "${name.text}" (it has ${known})`;
    chapter.report("attribute-invalid", name, message, names);
  }
}
