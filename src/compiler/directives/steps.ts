// `::: steps fig-x` with `::: step {param=value}` in it: a walk through the states of a figure. Each step
// sets what any step of that figure names; what none of them names stays as the reader has it.

import type { Diagram, State } from "../../diagram.ts";
import { tag } from "../../html.ts";
import { reportAttributes } from "../attributes.ts";
import type { Chapter } from "../chapter.ts";
import { checkShown } from "../check-shown.ts";
import type { Directive, DirectiveKind } from "../directive.ts";
import { findFigure } from "../parts.ts";
import { show } from "../shown.ts";
import { stateOf } from "../state-of.ts";
import { stillAside } from "../stills/still.ts";
import { directiveOf, startOf } from "./directive-of.ts";
import { plain, reportEmpty } from "./plain.ts";

/** Brings the step's state into the figure; src/reader/figure/steps.ts listens to it. */
const showButton = '<button type="button" class="step-show">Show in the figure</button>';

/** The steps that each step belongs to. */
const wholes = new WeakMap<Directive, Directive>();

/** The steps of which each has a picture of its own. */
const pictured = new WeakSet<Directive>();

/** Gives each of the steps a picture, for readers whose figure does not follow them. */
export function pictureSteps(steps: Directive): void {
  pictured.add(steps);
}

export const steps: DirectiveKind = {
  declare(directive, chapter, { children }) {
    const { attributes, argument, name, at, fault } = directive;
    reportAttributes(attributes, [], "steps", chapter);
    const inner = children!.map(directiveOf);
    for (const held of inner) if (held?.name.text === "step") wholes.set(held, directive);
    const setting = inner.some((held) => held && held.attributes.list.length > 0);
    if (!argument.text && (attributes.id || setting)) {
      const message = "steps name their figure: ::: steps fig-name";
      chapter.report("attribute-invalid", attributes.id ?? name.at, message);
    }
    const stray = children!.find((child) => directiveOf(child)?.name.text !== "step");
    if (!fault && (stray || children!.length === 0)) {
      const place = (stray && startOf(stray, chapter)) ?? at;
      const names = argument.text ? "" : ", and name their figure: ::: steps fig-name";
      const message = stray ? "steps hold nothing but ::: step …" : `steps hold ::: step …${names}`;
      chapter.report("step-misplaced", place, message);
    }
  },

  resolve({ argument }, chapter, { children }) {
    const figure = argument.text ? findFigure(chapter, argument) : undefined;
    const items = children!.filter((child) => directiveOf(child)?.name.text === "step");
    return ({ blocks, page }) => {
      const operated = page.isStill ? undefined : figure?.id;
      return `${tag("ol", { class: "steps", "data-figure": operated })}\n${blocks(items)}</ol>\n`;
    };
  },
};

export const step: DirectiveKind = {
  endsBefore: ["step", "steps", "walk"],

  declare(directive, chapter, { children }) {
    const { attributes, at, argument } = directive;
    reportEmpty(directive, chapter, children!);
    const whole = wholes.get(directive);
    if (!whole) chapter.report("step-misplaced", at, "a step stands directly inside ::: steps");
    if (!whole?.argument.text) {
      // That the steps name no figure is told at them.
      plain({ ...directive, attributes: { ...attributes, list: [] } }, chapter);
      return;
    }
    if (attributes.id ?? argument.text) {
      plain({ ...directive, attributes: { ...attributes, list: [], faults: [] } }, chapter);
    }
    const names = steppedBy(chapter, whole.argument.text);
    for (const { name } of attributes.list) names.add(name.text);
  },

  resolve(directive, chapter, { children }) {
    if (!wholes.has(directive)) return undefined;
    const asked = askedBy(directive, chapter);
    const names = steppedBy(chapter, wholes.get(directive)!.argument.text);
    const state = asked && queryOf(asked, names);
    const picture =
      asked && pictured.has(wholes.get(directive)!) ? show(asked.diagram, asked.state) : undefined;
    if (picture && !checkShown(picture, directive.name, chapter)) return undefined;
    if (picture) chapter.pictured.push(picture);
    return ({ blocks, page }) => {
      const open = tag("li", { class: "step", "data-state": page.isStill ? undefined : state });
      const still = picture ? `${stillAside(picture, page)}\n` : "";
      const button = asked && !page.isStill ? `${showButton}\n` : "";
      return `${open}\n${blocks(children!)}${still}${button}</li>\n`;
    };
  },
};

/** What a step asks its figure to show. */
interface Asked {
  readonly diagram: Diagram;
  readonly state: State;
}

function askedBy(directive: Directive, chapter: Chapter): Asked | undefined {
  const id = wholes.get(directive)?.argument.text ?? "";
  const figure = chapter.book.labels.get(id)?.figure;
  if (!figure) return undefined;
  const { diagram } = figure;
  return { diagram, state: stateOf(directive.attributes, diagram, figure.state, [], chapter) };
}

/** The parameters that the steps of a figure set: those that any of them names. */
function steppedBy({ book }: Chapter, figure: string): Set<string> {
  const names = book.stepped.get(figure) ?? new Set();
  book.stepped.set(figure, names);
  return names;
}

/** What a step sets, as a link's query writes it. */
function queryOf({ diagram: { params }, state }: Asked, names: ReadonlySet<string>): string {
  const set = Object.entries(params).filter(([name]) => names.has(name));
  return String(new URLSearchParams(set.map(([name, param]) => [name, param.write(state[name])])));
}
