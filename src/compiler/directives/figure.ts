// `::: figure NAME {#fig-x layout=page param=value}`: a live figure; its lines are the caption.
import type { Diagram, State } from "../../diagram.ts";
import { initialState, readState } from "../../state.ts";
import type { Attributes, Word } from "../attributes.ts";
import { addLabel, checkId } from "../book.ts";
import type { Chapter } from "../chapter.ts";
import type { Directive, DirectiveKind } from "../directive.ts";
import { figureHtml } from "../figure.ts";
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
      state: stateOf(attributes, diagram, chapter),
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

/** The state that the attributes ask for; what is wrong in them is reported. */
export function stateOf(
  { list, strange }: Attributes,
  diagram: Diagram,
  chapter: Chapter,
  base: State = initialState(diagram.params),
): State {
  for (const word of strange) {
    chapter.report("attribute-invalid", word, `"${word.text}" is neither #id nor name=value`);
  }
  const { params } = diagram;
  const names = Object.keys(params);
  const given = list.filter(({ name }) => name.text !== "layout");
  const entries = given.map(({ name, value }) => [name.text, value.text] as const);
  const state = readState(params, base, entries);
  for (const { name, value } of given) {
    if (!names.includes(name.text)) {
      const message = `${diagram.name} has no parameter "${name.text}"`;
      chapter.report("param-unknown", name, message, [...names, "layout"]);
      continue;
    }
    const param = params[name.text]!;
    const asked = param.read(value.text);
    if (asked !== undefined && param.write(asked) === param.write(state[name.text])) continue;
    const message = `"${value.text}" is no value of ${name.text}, which takes ${param.range}`;
    chapter.report("param-invalid", value, message, param.range.split(", "));
  }
  return state;
}

function layoutOf({ list }: Attributes, chapter: Chapter): PlacedFigure["layout"] {
  const asked: Word | undefined = list.find(({ name }) => name.text === "layout")?.value;
  if (!asked) return "body";
  const layout = layouts.find((name) => name === asked.text);
  if (layout) return layout;
  const message = `"${asked.text}" is no layout; there are ${layouts.join(", ")}`;
  chapter.report("attribute-invalid", asked, message, layouts);
  return "body";
}
