// `::: aside`: a remark beside the text.
import type { DirectiveKind } from "../directive.ts";
import { reportLayouts } from "./layout.ts";
import { holding } from "./plain.ts";

export const aside: DirectiveKind = {
  declare(directive, chapter, token) {
    holding(directive, chapter, token);
    reportLayouts(directive, chapter, token.children!);
  },

  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<aside class="aside">\n${blocks(children!)}</aside>\n`,
};
