// Formulas in the text: `$w_i$`.
import type { Token } from "markdown-it";
import { broken } from "../broken.ts";
import { formulaOn, renderFormula } from "../math.ts";
import { type Origin, originOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";
import { termFinder } from "../terms.ts";

interface InlineMath {
  readonly tex: string;
  readonly origin: Origin;
}

// As in Pandoc: no blank inside the dollars, and no digit behind, so that prices are no formulas.
// Words in a formula may hold formulas: $a \text{ if $x$ holds}$.
const words = String.raw`\\(?:text[a-z]*|mbox)\{(?:[^{}$]|\{[^{}$]*\})*\$(?:[^{}]|\{[^{}]*\})*\}`;
const dollars = new RegExp(
  String.raw`\$(?![\s$])((?:${words}|\\[\s\S]|[^\\$])*)(?<!\s)\$(?!\d)`,
  "y",
);

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
    // Last of all, when straight quotes have become curly ones.
    md.core.ruler.push("inline_math_punctuation", ({ tokens, Token }) => {
      for (const token of tokens) {
        if (token.children) token.children = keepPunctuation(token.children, Token);
      }
    });
  },

  resolve({ tex, origin }, chapter) {
    const formula = renderFormula(tex, chapter.book.styles, {
      display: false,
      term: termFinder(chapter, origin, undefined),
      report: (index, message) => chapter.report("math-invalid", origin(index), message),
    });
    return formula ? ({ page }) => formulaOn(formula, page) : () => broken(`$${tex}$`);
  },
};

type TokenKind = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/**
 * Puts each formula and the punctuation that touches it into an element that no line breaks in: a
 * browser breaks lines at a formula's edge even before a comma.
 */
function keepPunctuation(tokens: readonly Token[], Token: TokenKind): Token[] {
  const kept: Token[] = [];
  /** Moves the part of a text that touches the formula into a token of its own. */
  const split = (text: Token | undefined, pattern: RegExp): Token[] => {
    const touching = text?.type === "text" ? (pattern.exec(text.content)?.[0] ?? "") : "";
    if (!text || touching === "") return [];
    text.content = text.content.replace(pattern, "");
    const punctuation = new Token("text", "", 0);
    punctuation.content = touching;
    return [punctuation];
  };
  for (const [i, token] of tokens.entries()) {
    if (token.type !== inlineMath.type) {
      kept.push(token);
      continue;
    }
    const before = split(kept.at(-1), /[([“‘]+$/);
    const after = split(tokens[i + 1], /^[,.;:!?)\]”’…%]+/);
    if (before.length + after.length === 0) kept.push(token);
    else {
      const open = new Token("together_open", "span", 1);
      open.attrSet("class", "together");
      const close = new Token("together_close", "span", -1);
      kept.push(open, ...before, token, ...after, close);
    }
  }
  return kept;
}
