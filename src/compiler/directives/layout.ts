// `layout=` of a figure: how far it reaches, where it stands in the text itself.
import type { Token } from "markdown-it";
import type { Attributes, Word } from "../attributes.ts";
import type { Chapter } from "../chapter.ts";
import type { Directive } from "../directive.ts";
import type { PlacedFigure } from "../types.ts";
import { directiveOf } from "./directive-of.ts";

const layouts = ["body", "wide", "page", "margin"] as const;

/** The layout that a figure's attributes ask for. */
export function layoutOf(attributes: Attributes, chapter: Chapter): PlacedFigure["layout"] {
  const asked: Word | undefined = askedBy(attributes)?.value;
  if (!asked) return "body";
  const layout = layouts.find((name) => name === asked.text);
  if (layout) return layout;
  const message = `"${asked.text}" is no layout; there are ${layouts.join(", ")}`;
  chapter.report("attribute-invalid", asked, message, layouts);
  return "body";
}

/** Reports the layouts of figures in a directive that gives them their room. */
export function reportLayouts(
  directive: Directive,
  chapter: Chapter,
  content: readonly Token[],
): void {
  for (const token of content) {
    const inner = directiveOf(token);
    const layout = inner?.name.text === "figure" && askedBy(inner.attributes);
    if (layout) {
      const message = `a figure in "::: ${directive.name.text}" has the room that this gives it, and no layout`;
      chapter.report("attribute-invalid", layout.name, message);
    }
    reportLayouts(directive, chapter, token.children ?? []);
  }
}

function askedBy({ list }: Attributes) {
  return list.find(({ name }) => name.text === "layout");
}
