// `::: aside`: a remark beside the text.
import type { DirectiveKind } from "../directive.ts";
import { plain } from "./plain.ts";

export const aside: DirectiveKind = {
  declare: plain,
  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<aside class="aside">\n${blocks(children!)}</aside>\n`,
};
