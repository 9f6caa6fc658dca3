import { escapeHtml } from "../../html.ts";

/**
 * A table that a directive draws up; its first column names the rows.
 *
 * @param rows cells as HTML
 */
export function tableHtml(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  // Where there is no room for columns, each cell stands under its row's name and says its column's.
  const body = rows.map(([first, ...cells]) => {
    const others = cells.map(
      (cell, i) => `<td data-column="${escapeHtml(columns[i + 1]!)}">${cell}</td>`,
    );
    return `<tr><th scope="row">${first}</th>${others.join("")}</tr>`;
  });
  return `<div class="table"><table class="${name}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table></div>\n`;
}
