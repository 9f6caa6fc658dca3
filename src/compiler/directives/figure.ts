// `::: figure NAME {#fig-x layout=page param=value}`: a live figure; its lines are the caption.
import { initialState } from "../../state.ts";
import type { Attributes, Word } from "../attributes.ts";
import { addLabel, checkId } from "../book.ts";
import type { Chapter } from "../chapter.ts";
import type { Directive, DirectiveKind } from "../directive.ts";
import { figureHtml } from "../figure.ts";
import { stateOf } from "../state-of.ts";
import type { PlacedFigure } from "../types.ts";
import { failureOf } from "../values.ts";

const layouts = ["body", "wide", "page", "margin"] as const;

const placed = new WeakMap<Directive, PlacedFigure>();

export const figure: DirectiveKind = {
  declare(directive, chapter, token) {
    const { at, argument, attributes, name } = directive;
    if (token.children!.length === 0) {
      chapter.report(
        "caption-missing",
        at,
        "a figure has a caption: the lines up to its closing :::",
      );
    }
    const { diagrams } = chapter.book;
    const diagram = diagrams.get(argument.text);
    if (!diagram) {
      const message = argument.text
        ? `there is no diagram "${argument.text}"`
        : "a figure names its diagram: ::: figure NAME";
      chapter.report("diagram-unknown", argument.text ? argument : name, message, diagrams.keys());
      return;
    }
    const id = attributes.id ?? { text: `fig-${diagram.name}`, at: argument.at };
    chapter.book.count.figures += 1;
    const made: PlacedFigure = {
      id: id.text,
      number: chapter.book.count.figures,
      diagram,
      state: stateOf(attributes, diagram, initialState(diagram.params), ["layout"], chapter),
      layout: layoutOf(attributes, chapter),
    };
    const failure = failureOf(made);
    if (failure !== undefined) {
      chapter.report("diagram-failed", argument, `${diagram.name} cannot be computed: ${failure}`);
    }
    if (!checkId(chapter, id, "fig-") || failure !== undefined) return;
    placed.set(directive, made);
    chapter.figures.push({ placed: made, at });
    addLabel(chapter, id, `Figure ${made.number}`, made);
  },

  resolve(directive, _, { children }) {
    const made = placed.get(directive);
    return made && (({ page, blocks }) => `${figureHtml(made, blocks(children!), page)}\n`);
  },
};

function layoutOf({ list }: Attributes, chapter: Chapter): PlacedFigure["layout"] {
  const asked: Word | undefined = list.find(({ name }) => name.text === "layout")?.value;
  if (!asked) return "body";
  const layout = layouts.find((name) => name === asked.text);
  if (layout) return layout;
  const message = `"${asked.text}" is no layout; there are ${layouts.join(", ")}`;
  chapter.report("attribute-invalid", asked, message, layouts);
  return "body";
}
