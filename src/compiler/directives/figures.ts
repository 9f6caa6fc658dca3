// `::: figures` with `::: figure …` in it: small figures side by side.
import type { DirectiveKind } from "../directive.ts";
import { directiveOf, startOf } from "./directive-of.ts";
import { plain } from "./plain.ts";

export const figures: DirectiveKind = {
  declare(directive, chapter, { children }) {
    plain(directive, chapter);
    const stray = children!.find((child) => directiveOf(child)?.name.text !== "figure");
    if (!directive.fault && (stray || children!.length === 0)) {
      const place = (stray && startOf(stray, chapter)) ?? directive.at;
      chapter.report("figures-mixed", place, "figures hold nothing but ::: figure …");
    }
  },

  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<div class="figures layout-page"><div class="figures-grid">\n${blocks(children!)}</div></div>\n`,
};
