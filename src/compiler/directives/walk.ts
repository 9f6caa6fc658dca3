// `::: walk` with one `::: figure …` and its `::: steps fig-x` in it: the figure stays beside the steps
// and follows them as they are read.
import type { DirectiveKind } from "../directive.ts";
import { directiveOf } from "./directive-of.ts";
import { plain } from "./plain.ts";
import { pictureSteps } from "./steps.ts";

export const walk: DirectiveKind = {
  declare(directive, chapter, { children }) {
    plain(directive, chapter);
    const held = children!.map(directiveOf);
    if (held.map((inner) => inner?.name.text).join(", ") !== "figure, steps") {
      const message = "a walk holds one ::: figure … and its ::: steps …, nothing else";
      chapter.report("walk-incomplete", directive.at, message);
    }
    for (const inner of held) if (inner?.name.text === "steps") pictureSteps(inner);
  },

  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<div class="walk layout-page">\n${blocks(children!)}</div>\n`,
};
