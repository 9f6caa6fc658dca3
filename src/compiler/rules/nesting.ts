// Quotes and lists nested past all use: reported, where markdown-it would drop their text.
import { escapeHtml } from "../../html.ts";
import { lineOffset } from "../origin.ts";
import { pushBlock, type Rule } from "../rule.ts";

interface TooDeep {
  readonly at: number;
  readonly written: string;
}

const deepest = 60;

export const nesting: Rule<TooDeep> = {
  type: "too_deep",

  grammar(md) {
    md.block.ruler.before("table", "too_deep", (state, startLine, endLine, silent) => {
      if (state.level < deepest) return false;
      if (silent) return true;
      pushBlock<TooDeep>(state, nesting, {
        at: lineOffset(state, startLine),
        written: state.getLines(startLine, endLine, state.blkIndent, false),
      });
      state.line = endLine;
      return true;
    });
  },

  resolve({ at, written }, chapter) {
    chapter.report("nesting-deep", at, "this is nested too deeply to be read");
    return () => `<p>${escapeHtml(written)}</p>\n`;
  },
};
