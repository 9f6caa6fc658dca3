// `::: walk` with one `::: figure …` and its `::: steps fig-x` in it: the figure stays beside the steps
// and follows them as they are read.
import type { Chapter } from "../chapter.ts";
import type { Directive, DirectiveKind } from "../directive.ts";
import { directiveOf, startOf } from "./directive-of.ts";
import { plain } from "./plain.ts";
import { pictureSteps } from "./steps.ts";

export const walk: DirectiveKind = {
  declare(directive, chapter, { children }) {
    plain(directive, chapter);
    const held = children!.map(directiveOf);
    const wanted = ["figure", "steps"];
    const stray = children!.find((child, i) => directiveOf(child)?.name.text !== wanted[i]);
    if (!directive.fault && (stray || held.length < wanted.length)) {
      const message = "a walk holds one ::: figure … and then its ::: steps …, nothing else";
      const place = (stray && startOf(stray, chapter)) ?? directive.at;
      chapter.report("walk-incomplete", place, message);
    } else if (!directive.fault) reportOthers(held[0]!, held[1]!, chapter);
    for (const inner of held) if (inner?.name.text === "steps") pictureSteps(inner);
  },

  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<div class="walk layout-page">\n${blocks(children!)}</div>\n`,
};

/** Reports steps that are not those of the walk's figure. */
function reportOthers(figure: Directive, { argument, name }: Directive, chapter: Chapter): void {
  const id = figure.attributes.id?.text ?? `fig-${figure.argument.text}`;
  if (argument.text === id) return;
  const message = `the steps of this walk are those of its figure: ::: steps ${id}`;
  chapter.report("walk-incomplete", argument.text ? argument : name, message);
}
