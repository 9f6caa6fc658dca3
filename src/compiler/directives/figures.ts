// `::: figures` with `::: figure …` in it: small figures side by side.
import type { DirectiveKind } from "../directive.ts";
import { directiveOf } from "./directive-of.ts";
import { plain } from "./plain.ts";

export const figures: DirectiveKind = {
  declare(directive, chapter, { children }) {
    plain(directive, chapter);
    const held = children!.map((child) => directiveOf(child)?.name.text);
    if (held.length === 0 || held.some((name) => name !== "figure")) {
      chapter.report("figures-mixed", directive.at, "figures hold nothing but ::: figure …");
    }
  },

  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<div class="figures layout-page"><div class="figures-grid">\n${blocks(children!)}</div></div>\n`,
};
