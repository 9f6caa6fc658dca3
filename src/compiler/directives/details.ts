// `::: details Title`: text that opens on demand.
import { reportAttributes } from "../attributes.ts";
import type { DirectiveKind } from "../directive.ts";
import { isVisible } from "../visible.ts";
import { reportEmpty } from "./plain.ts";

export const details: DirectiveKind = {
  titled: true,

  declare(directive, chapter, { children }) {
    const { attributes, at } = directive;
    reportAttributes(attributes, [], "a details block", chapter);
    if (!isVisible(children!.slice(0, 1)))
      chapter.report("title-missing", at, "details have a title: ::: details Title");
    reportEmpty(directive, chapter, children!.slice(1));
  },

  resolve(_, __, token) {
    const [title, ...content] = token.children!;
    return ({ blocks, inline }) =>
      `<details class="details">\n<summary>${inline(title!.children!)}</summary>\n${blocks(content)}</details>\n`;
  },
};
