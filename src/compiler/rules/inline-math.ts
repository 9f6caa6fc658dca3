// Formulas in the text: `$w_i$`.
import { broken } from "../html.ts";
import { renderFormula } from "../math.ts";
import { type Origin, originOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";
import { termFinder } from "../terms.ts";

interface InlineMath {
  readonly tex: string;
  readonly origin: Origin;
}

// As in Pandoc: no blank inside the dollars, and no digit behind, so that prices are no formulas.
const dollars = /\$(?![\s$])((?:\\[\s\S]|[^\\$])*)(?<!\s)\$(?!\d)/y;

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
        pushInline<InlineMath>(state, inlineMath, { tex: match[1]!, origin });
      }
      state.pos += match[0].length;
      return true;
    });
  },

  resolve({ tex, origin }, chapter) {
    const formula = renderFormula(tex, chapter.book.styles, {
      display: false,
      term: termFinder(chapter, origin, undefined),
      report: (index, message) => chapter.report("math-invalid", origin(index), message),
    });
    const html = formula ? formula.html : broken(`$${tex}$`);
    return () => html;
  },
};
