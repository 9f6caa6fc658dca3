/** A field of an entry. Its name and its value, without delimiters, stand at indices of the entry's text. */
export interface Field {
  readonly name: string;
  readonly index: number;
  readonly value: string;
  readonly valueIndex: number;
}

/** A BibTeX entry as it is written. */
export interface Entry {
  readonly type: string;
  readonly fields: readonly Field[];
  /** What stands for a text in place of one: abbreviations such as jan. */
  readonly words: readonly { readonly text: string; readonly index: number }[];
  /** Where it ends; what follows is no part of it. */
  readonly end: number;
}

/** Reads the entry of the form `@type{key, name = value, …}` that `text` begins with. */
export function scanEntry(text: string): Entry {
  const fields: Field[] = [];
  const words: { text: string; index: number }[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern, "y");
    sticky.lastIndex = at;
    const [all] = sticky.exec(text) ?? [];
    at += all?.length ?? 0;
    return all;
  };
  const gap = () => take(/(?:\s|%.*)*/);
  take(/@/);
  gap();
  const type = take(/\w*/)!.toLowerCase();
  take(/\s*[{(][^,]*/);
  for (;;) {
    take(/(?:\s|,|%.*)*/);
    const index = at;
    const name = take(/[\w:+-]+(?=(?:\s|%.*)*=)/);
    if (name === undefined) break;
    gap();
    take(/=/);
    let value = "";
    let valueIndex = at;
    do {
      gap();
      const start = at;
      const open = take(/[{"]/);
      if (open) at = closing(text, at, open) ?? text.length;
      else words.push({ text: take(/[^\s,#{}()"]*/)!, index: start });
      if (value === "") valueIndex = open ? start + 1 : start;
      value += open ? text.slice(start + 1, at - 1) : text.slice(start, at);
      gap();
    } while (take(/#/));
    fields.push({ name: name.toLowerCase(), index, value, valueIndex });
  }
  take(/[})]/);
  return { type, fields, words, end: at };
}

/** The index behind what closes a brace or quotation mark, the inside of which begins at `from`. */
export function closing(text: string, from: number, open: string): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === "\\") at++;
    else if (letter === "{") depth++;
    else if (depth === 0 && letter === (open === "{" ? "}" : open)) return at + 1;
    else if (letter === "}") depth--;
  }
  return undefined;
}
