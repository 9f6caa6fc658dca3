// What is left of a link that could not be read: `](…`, and `][label]`, `[label][]` or `[label]` without such a label.
import { distance } from "fastest-levenshtein";
import type { Word } from "../attributes.ts";
import { broken } from "../broken.ts";
import { originOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";

export interface FailedLink {
  readonly written: string;
  readonly at: number;
  readonly label: Word | undefined;
  /** The labels that there are, in capitals, with their addresses. */
  readonly labels: Readonly<Record<string, unknown>>;
}

/** A label that is the link's text as well. */
const shortcut = /\[([^[\]\n^@]{4,})\](?:\[\])?(?![[({:])/y;

const remains = /\](?:\(|\[([^[\]]+)\])/y;

export const failedLink: Rule<FailedLink> = {
  type: "failed_link",

  grammar(md) {
    md.inline.ruler.after("link", "failed_link", (state, silent) => {
      const match = matchHere(state, remains);
      if (!match) return false;
      if (!silent) {
        const toFile = originOf(state);
        const [written, label] = match;
        const labels = state.env.references ?? {};
        // Where there is such a label, which then has its use, the link fails for what stands in it.
        const isKnown =
          label === undefined || labels[md.utils.normalizeReference(label)] !== undefined;
        pushInline<FailedLink>(state, failedLink, {
          written,
          at: toFile(state.pos),
          label: isKnown ? undefined : { text: label, at: toFile(state.pos + 2) },
          labels,
        });
      }
      state.pos += match[0].length;
      return true;
    });
    // Words in brackets are no link, unless one letter makes them the label of one.
    md.inline.ruler.after("failed_link", "failed_shortcut", (state, silent) => {
      const match = matchHere(state, shortcut);
      if (!match) return false;
      const labels = state.env.references ?? {};
      const written = match[1]!.toUpperCase();
      if (!Object.keys(labels).some((label) => distance(label, written) === 1)) return false;
      if (!silent) {
        const toFile = originOf(state);
        const at = toFile(state.pos);
        const label = { text: match[1]!, at: toFile(state.pos + 1) };
        pushInline<FailedLink>(state, failedLink, { written: match[0], at, label, labels });
      }
      state.pos += match[0].length;
      return true;
    });
  },

  resolve({ written, at, label, labels }, chapter) {
    if (label) {
      const message = `there is no "[${label.text}]: address" in this file`;
      const names = Object.keys(labels).map((name) => name.toLowerCase());
      chapter.report("link-broken", label, message, names);
    } else {
      const message =
        "this is no link: an address has no blanks and ends with ), and links do not nest";
      chapter.report("link-broken", at, message);
    }
    return () => broken(written);
  },
};
