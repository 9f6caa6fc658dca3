// Tables: their alignment as classes, since the site's policy refuses style attributes.
import type { MarkdownIt } from "markdown-it";

export function tables(md: MarkdownIt): void {
  md.core.ruler.push("table_alignment", (state) => {
    for (const token of state.tokens) {
      const style =
        token.type === "th_open" || token.type === "td_open" ? token.attrGet("style") : null;
      if (style !== null) token.attrs = [["class", String(style).replace("text-align:", "align-")]];
    }
  });
  md.renderer.rules.table_open = () => '<div class="table"><table>\n';
  md.renderer.rules.table_close = () => "</table></div>\n";
}
