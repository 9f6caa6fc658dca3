import type { Chapter } from "./chapter.ts";

/** A word of an author's text with the offset at which it stands. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** One `name=value` between braces. */
export interface Attribute {
  readonly name: Word;
  readonly value: Word;
}

/** What `{#id name=value …}` says. */
export interface Attributes {
  readonly id: Word | undefined;
  readonly list: readonly Attribute[];
  /** What is wrong between the braces. */
  readonly faults: readonly { readonly at: number; readonly message: string }[];
  /** The index behind the closing brace. */
  readonly end: number;
}

export const noAttributes: Attributes = { id: undefined, list: [], faults: [], end: 0 };

const item = /\s*(?:#([^\s{}"=]+)|([^\s{}"=#]+)=(?:"([^"\n]*)"|([^\s{}"]*))|([^\s{}]+))/y;

/**
 * The attributes whose opening brace is at `start` of `text`; undefined if the braces do not
 * close. `offset` turns an index of `text` into an offset of the file.
 */
export function readAttributes(
  text: string,
  start: number,
  offset: (index: number) => number,
): Attributes | undefined {
  let id: Word | undefined;
  const list: Attribute[] = [];
  const faults: { at: number; message: string }[] = [];
  const names = new Set<string>();
  item.lastIndex = start + 1;
  let end = start + 1;
  for (let match = item.exec(text); match; match = item.exec(text)) {
    const [whole, hash, name, quoted, plain, other] = match;
    end = item.lastIndex;
    const at = match.index + (whole.length - whole.trimStart().length);
    const fault = (message: string) => faults.push({ at: offset(at), message });
    if (hash !== undefined) {
      if (id) fault(`this is a second id, after "${id.text}"`);
      id ??= { text: hash, at: offset(at) };
    } else if (name !== undefined) {
      if (names.has(name)) {
        fault(`"${name}" comes twice`);
        continue;
      }
      names.add(name);
      const valueAt = at + name.length + 1 + (quoted === undefined ? 0 : 1);
      list.push({
        name: { text: name, at: offset(at) },
        value: { text: quoted ?? plain ?? "", at: offset(valueAt) },
      });
    } else fault(`"${other}" is neither #id nor name=value`);
  }
  while (/\s/.test(text[end] ?? "")) end++;
  return text[end] === "}" ? { id, list, faults, end: end + 1 } : undefined;
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
