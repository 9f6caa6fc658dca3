// `::: figure NAME {#fig-x layout=page param=value}`: a live figure; its lines are the caption.
import type { Diagram } from "../../diagram.ts";
import { initialState } from "../../state.ts";
import type { Word } from "../attributes.ts";
import { addLabel, checkId } from "../book.ts";
import type { Chapter } from "../chapter.ts";
import { checkShown } from "../check-shown.ts";
import type { Directive, DirectiveKind } from "../directive.ts";
import { figureHtml } from "../figure.ts";
import { show } from "../shown.ts";
import { stateOf } from "../state-of.ts";
import type { PlacedFigure } from "../types.ts";
import { isVisible } from "../visible.ts";
import { directiveOf, startOf } from "./directive-of.ts";
import { layoutOf } from "./layout.ts";

const placed = new WeakMap<Directive, PlacedFigure>();

/** What cannot stand in a caption, besides directives. */
const refused: ReadonlyMap<string, string> = new Map([
  ["heading_open", "heading"],
  ["table_open", "table"],
  ["fence", "block of code"],
  ["blockquote_open", "quotation"],
]);

export const figure: DirectiveKind = {
  endsBefore: "all",

  declare(directive, chapter, token) {
    const { at, argument, attributes, name } = directive;
    if (!isVisible(token.children!)) {
      chapter.report(
        "caption-missing",
        at,
        "a figure has a caption: the lines up to its closing :::",
      );
    }
    const held = token.children!.find((inner) => directiveOf(inner) ?? refused.has(inner.type));
    if (held) {
      const inner = directiveOf(held);
      const what = inner ? `"::: ${inner.name.text}"` : refused.get(held.type);
      const message = `a caption holds no ${what}; that stands behind the figure's closing :::`;
      chapter.report("caption-mixed", startOf(held, chapter) ?? at, message);
    }
    const [named = "", more] = argument.text.split(/\s+(.*)/s);
    const id = attributes.id ?? { text: `fig-${named}`, at: argument.at };
    const diagram = diagramNamed({ text: named, at: named ? argument.at : name.at }, chapter);
    if (more !== undefined) {
      const at = argument.at + argument.text.length - more.length;
      const message =
        "behind the diagram's name stand only attributes, in braces: {#fig-name param=value}";
      chapter.report("attribute-invalid", at, message);
    }
    if (!diagram || more !== undefined) {
      chapter.book.unmade.set(/#([\w-]+)/.exec(more ?? "")?.[1] ?? id.text, chapter);
      return;
    }
    chapter.book.count.figures += 1;
    const made: PlacedFigure = {
      id: id.text,
      number: chapter.book.count.figures,
      diagram,
      state: stateOf(attributes, diagram, initialState(diagram.params), ["layout"], chapter),
      layout: layoutOf(attributes, chapter),
    };
    const stands = checkShown(show(diagram, made.state), argument, chapter);
    if (!checkId(chapter, id, "fig-") || !stands) {
      chapter.book.unmade.set(`fig-${id.text.replace(/^fig\W+/, "")}`, chapter);
      return;
    }
    placed.set(directive, made);
    chapter.figures.push({ placed: made, at });
    addLabel(chapter, id, `Figure ${made.number}`, made);
  },

  resolve(directive, _, { children }) {
    const made = placed.get(directive);
    return made && (({ page, blocks }) => `${figureHtml(made, blocks(children!), page)}\n`);
  },
};

function diagramNamed(name: Word, chapter: Chapter): Diagram | undefined {
  const { diagrams, unread } = chapter.book;
  const diagram = diagrams.get(name.text);
  if (!diagram && !unread.has(name.text)) {
    const message = name.text
      ? `there is no diagram "${name.text}"; the page /diagrams/ shows them all`
      : "a figure names its diagram: ::: figure NAME";
    chapter.report("diagram-unknown", name, message, diagrams.keys());
  }
  return diagram;
}
