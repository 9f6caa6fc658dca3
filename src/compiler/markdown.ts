import markdownIt, { type Token } from "markdown-it";
import type { Chapter } from "./chapter.ts";
import { parseWithOrigins, trackOrigins } from "./origin.ts";
import { nest, type Rendering, type Rule, type View } from "./rule.ts";
import { rules } from "./rules/index.ts";
import type { Source } from "./source.ts";
import type { Page } from "./types.ts";

const md = markdownIt({ html: false, typographer: true, quotes: "“”‘’" });
trackOrigins(md);
for (const rule of rules.values()) {
  rule.grammar(md);
  md.renderer.rules[rule.type] = (tokens, i, _options, env) => {
    const rendering = renderings.get(tokens[i]!);
    return rendering ? rendering(env!.view as View) : "";
  };
}

const renderings = new WeakMap<Token, Rendering>();

/** The tokens of a Markdown file whose text, without its front matter, is `text`. */
export function parse(source: Source, text: string): Token[] {
  return nest(parseWithOrigins(md, source, text));
}

/** Lets every construct make known what others may refer to. */
export function declare(chapter: Chapter): void {
  forEach(chapter.tokens, (rule, data, token) => rule.declare?.(data, chapter, token));
}

/** Lets every construct find what it refers to. */
export function resolve(chapter: Chapter): void {
  forEach(chapter.tokens, (rule, data, token) => {
    renderings.set(token, rule.resolve(data, chapter, token));
  });
}

/** How tokens that are resolved are written on a page. */
export function viewOn(page: Page): View {
  const view: View = {
    page,
    blocks: (tokens) => md.renderer.render([...tokens], md.options, { view }),
    inline: (tokens) => md.renderer.renderInline([...tokens], md.options, { view }),
  };
  return view;
}

function forEach(
  tokens: readonly Token[],
  visit: (rule: Rule<unknown>, data: unknown, token: Token) => void,
): void {
  for (const token of tokens) {
    const rule = rules.get(token.type);
    if (rule && token.meta) visit(rule, token.meta.data, token);
    if (token.children) forEach(token.children, visit);
  }
}

/** What shows in a heading without what leads elsewhere. */
const unlinked = new Set(["text", "code_inline", "softbreak", "inline_math"]);

/** Where nothing is pointed at, and no link leads anywhere. */
const nowhere: Page = {
  path: "",
  sections: [],
  isStill: true,
  href: (path) => path,
  asset: (source) => source,
};

/** The inline HTML of a heading's content for a list of contents. */
export function withoutLinks({ children }: Token): string {
  const shown = children!.filter(
    ({ type }) => unlinked.has(type) || /^(em|strong|s|together|language)_(open|close)$/.test(type),
  );
  return md.renderer.renderInline(shown, md.options, { view: viewOn(nowhere) }).trim();
}
