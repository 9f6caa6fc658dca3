// `::: details Title`: text that opens on demand.
import { reportAttributes } from "../attributes.ts";
import type { DirectiveKind } from "../directive.ts";

export const details: DirectiveKind = {
  titled: true,

  declare({ argument, attributes, at }, chapter) {
    reportAttributes(attributes, [], "a details block", chapter);
    if (!argument.text)
      chapter.report("title-missing", at, "details have a title: ::: details Title");
  },

  resolve(_, __, token) {
    const [title, ...content] = token.children!;
    return ({ blocks, inline }) =>
      `<details class="details">\n<summary>${inline(title!.children!)}</summary>\n${blocks(content)}</details>\n`;
  },
};
