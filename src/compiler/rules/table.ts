// Tables: every row has as many cells as the head; alignment as classes, since the site's policy refuses style attributes.
import type { Token } from "markdown-it";
import { sourceOf } from "../origin.ts";
import type { Rule } from "../rule.ts";
import type { Source } from "../source.ts";

interface Table {
  /** The rows that do not fit, and what is wrong with each. */
  readonly faults: readonly { readonly at: number; readonly message: string }[];
}

export const table: Rule<Table> = {
  type: "table_open",

  grammar(md) {
    md.core.ruler.push("tables", (state) => {
      for (const [i, token] of state.tokens.entries()) {
        const style =
          token.type === "th_open" || token.type === "td_open" ? token.attrGet("style") : null;
        if (style !== null) {
          token.attrs = [["class", String(style).replace("text-align:", "align-")]];
        }
        if (token.type === "table_open") {
          token.meta = { data: { faults: faultsOf(state.tokens.slice(i), sourceOf(state)) } };
        }
      }
    });
    md.renderer.rules.table_close = () => "</table></div>\n";
  },

  resolve({ faults }, chapter) {
    for (const { at, message } of faults) chapter.report("table-invalid", at, message);
    return () => '<div class="table"><table>\n';
  },
};

/** The rows, of the table that `tokens` begin with, that have other than the head's number of cells. */
function faultsOf(tokens: readonly Token[], source: Source): Table["faults"] {
  const end = tokens.findIndex(({ type }) => type === "table_close");
  const [head, ...rows] = tokens
    .slice(0, end)
    .filter(({ type }) => type === "tr_open")
    .map(({ map }) => ({ line: map![0], cells: cellsOf(source.line(map![0])) }));
  return rows
    .filter(({ cells }) => cells !== head!.cells)
    .map(({ line, cells }) => {
      const count = `${cells} ${cells === 1 ? "cell" : "cells"}`;
      const text = source.line(line);
      return {
        at: source.lineStart(line) + text.length - text.trimStart().length,
        message: `this row has ${count}, the table's head ${head!.cells}; a bar within a cell is written \\|`,
      };
    });
}

/** The number of a row's cells: the bars that are not escaped part them. */
function cellsOf(line: string): number {
  const row = line.replace(/^[\s>]*\|?|(?<!\\)\|?\s*$/g, "");
  return row.split(/(?<!\\)\|/).length;
}
