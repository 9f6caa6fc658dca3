// `::: example`: its lines as they are written, beside what becomes of them.
import type { DirectiveKind } from "../directive.ts";
import { codeHtml } from "../highlight.ts";
import { holding } from "./plain.ts";

export const example: DirectiveKind = {
  declare: holding,

  resolve({ lines }, _, { children }) {
    const source = codeHtml(`${lines}\n`, "markdown");
    return ({ blocks }) =>
      `<div class="example">\n${source}\n<div class="example-result">\n${blocks(children!)}</div>\n</div>\n`;
  },
};
