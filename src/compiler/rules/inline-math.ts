// Formulas in the text: `$w_i$`.
import { broken } from "../html.ts";
import { renderFormula } from "../math.ts";
import { type Origin, originOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";
import { termFinder } from "../terms.ts";

interface InlineMath {
  readonly tex: string;
  readonly origin: Origin;
  /** Whether a mark of punctuation stands right before it, and anything right behind it. */
  readonly isLed: boolean;
  readonly isFollowed: boolean;
}

// As in Pandoc: no blank inside the dollars, and no digit behind, so that prices are no formulas.
const dollars = /\$(?![\s$])((?:\\[\s\S]|[^\\$])*)(?<!\s)\$(?!\d)/y;

const joiner = "&NoBreak;";

export const inlineMath: Rule<InlineMath> = {
  type: "inline_math",

  grammar(md) {
    md.inline.ruler.after("escape", "inline_math", (state, silent) => {
      const match = matchHere(state, dollars);
      if (!match) return false;
      if (!silent) {
        const start = state.pos + 1;
        const toFile = originOf(state);
        const origin: Origin = (index) => toFile(start + index);
        const isLed = /[("'“‘—–]/.test(state.src[state.pos - 1] ?? "");
        const isFollowed = /\S/.test(state.src[state.pos + match[0].length] ?? "");
        pushInline<InlineMath>(state, inlineMath, { tex: match[1]!, origin, isLed, isFollowed });
      }
      state.pos += match[0].length;
      return true;
    });
  },

  resolve({ tex, origin, isLed, isFollowed }, chapter) {
    const formula = renderFormula(tex, chapter.book.styles, {
      display: false,
      term: termFinder(chapter, origin, undefined),
      report: (index, message) => chapter.report("math-invalid", origin(index), message),
    });
    if (!formula) return () => broken(`$${tex}$`);
    // A line may break at the edge of a formula even before a comma, unless the two are joined.
    const html = (isLed ? joiner : "") + formula.html + (isFollowed ? joiner : "");
    return () => html;
  },
};
