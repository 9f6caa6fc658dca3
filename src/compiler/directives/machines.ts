// `::: machines`: the trained machines, with what their evaluations measured.
import { escapeHtml } from "../../html.ts";
import type { DirectiveKind } from "../directive.ts";
import { machineColumns, machineRows } from "../machines.ts";
import { plain } from "./plain.ts";

export const machines: DirectiveKind = {
  declare: plain,
  resolve(_, { book }) {
    const head = machineColumns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`);
    const rows = machineRows(book.files).map(
      ([name, ...cells]) =>
        `<tr><th scope="row">${escapeHtml(name!)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
    );
    return () =>
      `<div class="table"><table class="machines">\n<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>\n`;
  },
};
