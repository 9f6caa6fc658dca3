// The addresses of links that stand elsewhere: `[label]: address`. Nobody sees one that no link has.
import type { Token } from "markdown-it";
import type { Word } from "../attributes.ts";
import { lineOffset } from "../origin.ts";
import type { Rule } from "../rule.ts";
import { suggest } from "../suggest.ts";
import { type FailedLink, failedLink } from "./failed-link.ts";

interface LinkLabel {
  readonly label: Word;
  readonly isSecond: boolean;
}

export const linkLabel: Rule<LinkLabel> = {
  type: "link_label",

  grammar(md) {
    /** By line, what may give an address. */
    let found = new Map<number, Word>();
    const key = ({ text }: Word) => md.utils.normalizeReference(text);
    let used = new Set<string>();
    md.block.ruler.before("reference", "link_label", (state, line, endLine) => {
      const at = lineOffset(state, line);
      const rest = state.src.slice(at, state.eMarks[endLine - 1]);
      const [, text] = /^\[((?:\\.|[^[\]\\])+)\]:/.exec(rest) ?? [];
      if (text !== undefined) found.set(line, { text, at: at + 1 });
      return false;
    });
    // What comes here gave none.
    md.block.ruler.after("reference", "no_link_label", (_, line) => {
      found.delete(line);
      return false;
    });
    md.core.ruler.before("block", "forget_link_labels", () => {
      found = new Map();
      used = new Set();
    });
    md.core.ruler.after("block", "watch_link_labels", ({ env }) => {
      const { references = {} } = env;
      for (const [label, address] of Object.entries(references)) {
        const get = () => {
          used.add(label);
          return address;
        };
        Object.defineProperty(references, label, { get });
      }
    });
    md.core.ruler.push("link_labels", (state) => {
      const labels = [...found.values()];
      for (const wrong of failedLabels(state.tokens)) {
        const meant = suggest(key(wrong), labels.map(key));
        if (meant !== undefined) used.add(meant);
      }
      const before = new Set<string>();
      for (const label of labels) {
        const isSecond = before.has(key(label));
        before.add(key(label));
        if (used.has(key(label)) && !isSecond) continue;
        const token = new state.Token(linkLabel.type, "", 0);
        token.meta = { data: { label, isSecond } satisfies LinkLabel };
        state.tokens.push(token);
      }
    });
  },

  resolve({ label, isSecond }, chapter) {
    const written = `[${label.text}]:`;
    const message = label.text.startsWith("^")
      ? "a note has a name, without blanks: [^name]: …"
      : isSecond
        ? `there is already an address "${written} …"; this one would not be used`
        : `no link has this label, and nobody would see this line; a link has it as [words][${label.text}]`;
    chapter.report("label-unused", label, message);
    return () => "";
  },
};

/** The labels of links that there are not. */
function failedLabels(tokens: readonly Token[]): Word[] {
  return tokens.flatMap(({ type, meta, children }) => {
    if (type !== failedLink.type) return failedLabels(children ?? []);
    return (meta!.data as FailedLink).label ?? [];
  });
}
