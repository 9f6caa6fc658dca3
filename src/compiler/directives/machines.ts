// `::: machines`: the trained machines of the section's figures, or of all where it has none of them,
// with what their evaluations measured.
import { escapeHtml } from "../../html.ts";
import type { DirectiveKind } from "../directive.ts";
import { machineColumns, machineRows } from "../machines.ts";
import { selfWritten } from "./plain.ts";
import { tableHtml } from "./table.ts";

export const machines: DirectiveKind = {
  declare: selfWritten,
  resolve(_, { book, figures }) {
    const used = new Set(figures.flatMap(({ placed }) => placed.diagram.weights ?? []));
    const rows = machineRows(book.files).filter(([name]) => used.size === 0 || used.has(name!));
    return ({ page }) =>
      tableHtml(
        "machines",
        machineColumns,
        rows.map(([name, ...cells]) => [
          `<a href="${page.href(`weights/${name}.json`)}">${escapeHtml(name!)}</a>`,
          ...cells.map(escapeHtml),
        ]),
      );
  },
};
