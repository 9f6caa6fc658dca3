// `::: figures` with `::: figure …` in it: small figures side by side.
import type { DirectiveKind } from "../directive.ts";
import { directiveOf, startOf } from "./directive-of.ts";
import { plain } from "./plain.ts";

export const figures: DirectiveKind = {
  declare(directive, chapter, { children }) {
    plain(directive, chapter);
    const stray = children!.find((child) => directiveOf(child)?.name.text !== "figure");
    const count = children!.length;
    if (directive.fault) return;
    if (stray) {
      const place = startOf(stray, chapter) ?? directive.at;
      chapter.report("figures-mixed", place, "figures hold nothing but ::: figure …");
    } else if (count < 2 || count > 4) {
      const message = `side by side stand two to four figures, not ${count}`;
      chapter.report("figures-mixed", directive.at, message);
    }
  },

  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<div class="figures layout-page"><div class="figures-grid">\n${blocks(children!)}</div></div>\n`,
};
