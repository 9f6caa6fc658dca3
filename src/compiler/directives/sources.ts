// `::: sources`: for each figure of the article, its code and the machines that it computes with.
import { escapeHtml } from "../../html.ts";
import type { DirectiveKind } from "../directive.ts";
import type { Page } from "../types.ts";
import { selfWritten } from "./plain.ts";
import { tableHtml } from "./table.ts";

const columns = ["figure", "its code and its model’s", "trained machines"];

export const sources: DirectiveKind = {
  declare: selfWritten,
  resolve(_, { book }) {
    const placed = [...book.labels.values()].flatMap(({ id, text, chapter, figure }) =>
      figure ? [{ place: `${chapter.path}#${id}`, text, diagram: figure.diagram }] : [],
    );
    return ({ page }) =>
      tableHtml(
        "sources",
        columns,
        placed.map(({ place, text, diagram: { name, title, weights = [] } }) => [
          `${link(page, place, text)}. ${escapeHtml(title)}`,
          link(page, `diagrams/${name}/source/`, name),
          weights.map((each) => link(page, `weights/${each}.json`, each)).join(", ") || "–",
        ]),
      );
  },
};

const link = (page: Page, path: string, text: string) =>
  `<a href="${page.href(path)}">${escapeHtml(text)}</a>`;
