// `::: aside`: a remark beside the text.
import type { DirectiveKind } from "../directive.ts";
import { holding } from "./plain.ts";

export const aside: DirectiveKind = {
  declare: holding,

  resolve:
    (_, __, { children }) =>
    ({ blocks }) =>
      `<aside class="aside">\n${blocks(children!)}</aside>\n`,
};
