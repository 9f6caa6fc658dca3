// What nearly is a construct, and would be printed as it stands: `:num{…}`, `::aside`, `##Title`, `<br>`, a lone `$`.
import type { StateInline } from "markdown-it";
import { broken } from "../broken.ts";
import { originOf, sourceOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";

interface Leftover {
  readonly at: number;
  readonly written: string;
  readonly message: string;
  /** What is wrong only if it is a key of the bibliography. */
  readonly key?: string | undefined;
}

/** A mistake, and what to do instead; a group named `key` is a mistake only where it is a citation's, one named `item` only where it is a list's. */
type Mistake = readonly [pattern: RegExp, advice: string];

/** Mistakes that begin with what Markdown takes for plain text or for an escape. */
const early: readonly Mistake[] = [
  [/\\[A-Za-z]+/y, "TeX stands between dollars: $…$ in the text, $$…$$ on lines of its own"],
  [/\\\((?=[^\n]*\\\))/y, "a formula stands between dollars: $…$"],
  [/(?<![^\n])\\\[(?=[\s\S]*\\\])/y, "an equation stands between double dollars: $$…$$"],
  [
    /(?<![^\n])(?:\|[^\n]*\|[ \t]*(?:\n|$))+/y,
    "this is no table: under a table's heads stands | --- | --- |, with as many cells",
  ],
  [
    /(?<=(?:^|\n)[ \t]*)[-*+]\u00a0[^\n]*/y,
    "behind the mark of a list's item stands a plain blank, not a no-break space",
  ],
  // One such line may be a dash or a version's number; several, or one below an item, are items.
  [
    /(?<=(?:^|\n)[ \t]*)(?<item>)[-+]\p{L}[^\n]*(?:\n[ \t]*[-+]\p{L}[^\n]*)*/uy,
    "behind the mark of a list's item stands a blank",
  ],
  [
    /(?<=(?:^|\n)[ \t]*)(?<item>)\d{1,3}[.)]\p{L}[^\n]*(?:\n[ \t]*\d{1,3}[.)]\p{L}[^\n]*)*/uy,
    "behind the number of a list's item stands a blank",
  ],
  [/^\[[ xX]\](?=[ \t]+\S)/y, "there are no lists of tasks, with boxes to tick"],
  [
    /(?<!`)(`+)(?!`)(?![\s\S]*?[^`]\1(?!`))/y,
    "code has as many marks behind it as before it: `code`; a mark alone is written \\`",
  ],
];

/** Mistakes to be found where no construct was. */
const late: readonly Mistake[] = [
  [
    /:num(?=[ \t]*[[{])/y,
    "it is written :num[words]{fig-name.param}, with both pairs and no blank between",
  ],
  [/:value(?=[ \t]*[[{])/y, "it is written :value[fig-name.value], with no blank between"],
  [
    /:lang(?=[ \t]*[[{])/y,
    "it is written :lang[words]{fr}, with both pairs, no blank between and no brackets inside",
  ],
  [
    /\{[#.][^{}\n]*\}?/y,
    "attributes end the line of a heading, of a directive or of an equation's closing $$, and are closed by }",
  ],
  [/\^\[/y, "a note has a name: [^name] here, and [^name]: … on a line of its own"],
  [/\[\^[^\]\n]*\]/y, "a note has a name, without blanks: [^name]"],
  [/\$\$(?:[^$]*\$\$)?/y, "an equation's dollars begin a line of their own"],
  [
    /\$(?:[^\S\n][^$\n]*\$|(?!\d)[^$\n]*[^\S\n]\$(?!\w)|(?!\d))/y,
    "this is no formula: both dollars stand in one paragraph, without blanks inside; a dollar sign is written \\$",
  ],
  [/<!--[\s\S]*?(?:-->|$)/y, "readers would see this: there are no comments"],
  [/<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>/y, "there is no HTML; to show a tag, write it as `code`"],
  [/(?<![^\n])(?:<{7}|>{7})(?= )/y, "a merge has left this; keep one of the two texts"],
  [
    /(?<=(?:^|\n)[ \t]*):{3,}(?=[ \t]*(?:[A-Za-z{]|\n|$))[^\n]*/y,
    "before the colons of a directive stand no tab and less than four blanks",
  ],
  [/(?<=(?:^|\n)[ \t]*)::(?=[ \t]*(?:[A-Za-z{]|\n|$))[^\n]*/y, "a directive has three colons: :::"],
  [/:{3,}(?=[ \t]*(?:\n|$))/y, "the closing colons of a directive stand on a line of their own"],
  [/(?<=(?:^|\n)[ \t]*)#{2,6}[^ \t\n#][^\n]*/y, "a heading has a blank behind its #"],
  [
    /\][ \t]+\((?:#|https?:|[\w./-]+\.md)[^()\s]*\)/y,
    "between the ] and the ( of a link is no blank",
  ],
  [/\[-@[^\]\n]*\]/y, "a citation begins with @: [@key]"],
  [/@[ \t]+(?:fig|eq|sec)-\w[\w-]*/y, "between the @ and the id of a reference is no blank"],
  [
    /(?<=(?:^|\n)[ \t]*):[ \t]+(?=\S)/y,
    "there are no lists of definitions; an item of a list begins with a hyphen and a blank: - **term**: words",
  ],
  [
    /(?<![\w=])==(?=[^\s=])[^=\n]*[^\s=]==(?![\w=])/y,
    "nothing is marked like that; there is *emphasis* and **bold**",
  ],
  [
    /(?<=[\p{L}\p{N})])([~^])(?!\1)[\p{L}\p{N}+-]{1,12}(?<![+-]{2})\1(?!\1)/uy,
    "what stands higher or lower is in a formula: $x^2$, $H_2$",
  ],
  [/\[(?<key>[a-z]\w*\d{4}\w*)\](?![([])/iy, "a citation begins with @"],
];

export const leftover: Rule<Leftover> = {
  type: "leftover",

  grammar(md) {
    md.inline.ruler.before("text", "leftover_early", (state, silent) => find(state, silent, early));
    md.inline.ruler.push("leftover", (state, silent) => find(state, silent, late));
  },

  resolve({ at, written, message, key }, chapter) {
    if (key !== undefined && !chapter.book.citations.has(key)) return () => written;
    chapter.report("construct-unread", at, message);
    return () => broken(written);
  },
};

/**
 * Whether lines that are nearly items of a list can be nothing else: several are, numbered on, and those
 * that begin below an item's mark; not where each ends on purpose, as lines of a dialogue do.
 */
function isItem(state: StateInline, lines: string): boolean {
  if (/(?: {2}|\\)\n/.test(lines)) return false;
  const { text } = sourceOf(state);
  const [start, at] = [originOf(state)(0), originOf(state)(state.pos)];
  const column = (offset: number) => offset - text.lastIndexOf("\n", offset - 1) - 1;
  const [, quoted, mark] = /^([\s>]*)([-*+]|\d+[.)])[ \t]+$/.exec(
    text.slice(start - column(start), start),
  ) ?? [undefined, "", ""];
  const isBelow = state.pos > 0 && mark !== "" && quoted!.length === column(at);
  // Hyphens are no numbers: of them, each goes on from the one before.
  const marks = lines.split("\n").map((line) => Number.parseInt(line.trim(), 10));
  if (isBelow) marks.unshift(Number.parseInt(mark!, 10));
  const goesOn = marks.every((number, i) => Object.is(number, (marks[0] ?? 0) + i));
  return marks.length > 1 && goesOn;
}

function find(state: StateInline, silent: boolean, mistakes: readonly Mistake[]): boolean {
  for (const [pattern, advice] of mistakes) {
    const match = matchHere(state, pattern);
    if (!match) continue;
    if (match.groups?.item !== undefined && !isItem(state, match[0])) continue;
    if (!silent) {
      const [written] = match;
      const key = match.groups?.key;
      const what = written.split("\n", 1)[0]!;
      const shown = what.length > 40 ? `${what.slice(0, 40)}…` : what;
      const message = `"${shown}": ${key === undefined ? advice : `${advice}: [@${key}]`}`;
      pushInline<Leftover>(state, leftover, {
        at: originOf(state)(state.pos),
        written,
        message,
        key,
      });
    }
    state.pos += match[0].length;
    return true;
  }
  return false;
}
