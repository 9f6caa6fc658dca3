import { createHash } from "node:crypto";
import katex from "katex";
import type { Word } from "./attributes.ts";
import type { Page } from "./types.ts";

/** What `\term{part}{…}` stands for: something in a figure. */
export interface Term {
  readonly figure: string;
  readonly part: string;
}

/** A formula's HTML, and its terms with the TeX of each. */
export interface Formula {
  readonly html: string;
  readonly terms: readonly { readonly term: Term; readonly tex: string }[];
}

/** How and where a formula is set. */
interface MathContext {
  readonly display: boolean;
  /** The figure's part that a term names; undefined, after a report, if there is none. */
  term(name: Word): Term | undefined;
  /** Notes a mistake at an index of the TeX. */
  report(index: number, message: string): void;
}

/** Classes that stand for what KaTeX writes into style attributes, which the site's policy refuses. */
export class MathStyles {
  /** The classes by the styles that they stand for. */
  readonly #classes = new Map<string, string>();

  /** `html` with classes instead of styles. */
  withClasses(html: string): string {
    return html.replace(
      /<([a-z]+)([^<>]*?) style="([^"]*)"([^<>]*)>/g,
      (_, name: string, before: string, style: string, after: string) => {
        const className = this.#classes.get(style) ?? classOf(style);
        this.#classes.set(style, className);
        const rest = before + after;
        return rest.includes(' class="')
          ? `<${name}${rest.replace(' class="', ` class="${className} `)}>`
          : `<${name} class="${className}"${rest}>`;
      },
    );
  }

  /** The style sheet of the classes that were given out. What stood in an attribute still wins. */
  css(): string {
    return [...this.#classes]
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .map(([style, name]) => `.${name}{${important(style)}}\n`)
      .join("");
  }
}

function classOf(style: string): string {
  return `k${createHash("sha256").update(style).digest("hex").slice(0, 7)}`;
}

function important(style: string): string {
  return style
    .split(";")
    .filter((declaration) => declaration.trim() !== "")
    .map((declaration) => `${declaration.trim()}!important`)
    .join(";");
}

/** The HTML of a formula on a page; where figures stand still, its terms point at nothing. */
export function formulaOn({ html }: Formula, page: Page): string {
  if (!page.isStill) return html;
  return html.replace(
    /class="term([^"]*)" data-figure="[^"]*" data-part="[^"]*"/g,
    'class="enclosing$1"',
  );
}

/** Sets `tex`; undefined, after a report, where KaTeX cannot. */
export function renderFormula(
  tex: string,
  styles: MathStyles,
  context: MathContext,
): Formula | undefined {
  const terms: { term: Term; tex: string }[] = [];
  let refused = false;
  const refuse = (index: number, message: string) => {
    refused = true;
    context.report(index, message);
  };
  try {
    const html = katex.renderToString(tex, {
      displayMode: context.display,
      maxSize: 50,
      strict: (code) => (code === "htmlExtension" ? "ignore" : "error"),
      trust: (command) => {
        // The macro below writes \htmlData with exactly these attributes; nothing else is let through.
        const attributes = command.command === "\\htmlData" ? command.attributes : {};
        const own = terms.some(
          ({ term }) =>
            term.figure === attributes["data-figure"] && term.part === attributes["data-part"],
        );
        if (!own)
          refuse(Math.max(0, tex.indexOf(command.command)), `${command.command} is not allowed`);
        return own;
      },
      macros: {
        "\\term": (expander: object) => expandTerm(expander as Expander, tex, terms, context),
      },
    });
    const marked = html.replace(
      /class="enclosing([^"]*)" data-figure/g,
      'class="term$1" data-figure',
    );
    return refused ? undefined : { html: styles.withClasses(marked), terms };
  } catch (error) {
    if (error instanceof katex.ParseError) {
      // rawMessage is undefined only for errors that the types do not tell of.
      const message = (error.rawMessage ?? error.message)
        .replace(/^LaTeX-incompatible input and strict mode is set to 'error': | \[\w+\]$/g, "")
        .replace("\\htmlData", "\\term");
      // What is missing at the end is missing on the formula's last line, not on that of the dollars.
      refuse(Math.min(error.position ?? 0, tex.trimEnd().length), message);
    } else refuse(0, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** What KaTeX hands to a macro, as far as it is used here. */
interface Expander {
  consumeArgs(count: number): [MacroToken[], MacroToken[]];
  future(): MacroToken;
}

interface MacroToken {
  readonly text: string;
  readonly loc?: { readonly start: number; readonly end: number };
}

/** `\term{part}{body}` becomes `\htmlData{figure=…,part=…}{body}`, its body's tokens keeping their places. */
function expandTerm(
  expander: Expander,
  tex: string,
  terms: { term: Term; tex: string }[],
  context: MathContext,
) {
  // KaTeX keeps tokens as a stack: the first one is the last of the list.
  const [name, body] = expander.consumeArgs(2);
  const nameText = name.map(({ text }) => text).reverse();
  const term = context.term({ text: nameText.join(""), at: name.at(-1)?.loc?.start ?? 0 });
  if (!term) return { tokens: body, numArgs: 0 };
  terms.push({ term, tex: tex.slice(body.at(-1)?.loc?.start ?? 0, body[0]?.loc?.end ?? 0) });
  const Token = expander.future().constructor as new (text: string) => MacroToken;
  const attributes = [..."{figure=", ...term.figure, ...",part=", ...term.part, ..."}"];
  // The braces around it keep the space before the next symbol out of the term, and make it one
  // thing to raise or to lower.
  const open = ["{", "\\htmlData", ...attributes, "{"].map((text) => new Token(text));
  return { tokens: [new Token("}"), new Token("}"), ...body, ...open.reverse()], numArgs: 0 };
}
