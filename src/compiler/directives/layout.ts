// `layout=` of a figure: how far it reaches, where it stands in the text itself.
import type { Attributes, Word } from "../attributes.ts";
import type { Chapter } from "../chapter.ts";
import type { PlacedFigure } from "../types.ts";

const layouts = ["body", "wide", "page", "margin"] as const;

/** The layout that a figure's attributes ask for. */
export function layoutOf(attributes: Attributes, chapter: Chapter): PlacedFigure["layout"] {
  const asked: Word | undefined = askedLayout(attributes)?.value;
  if (!asked) return "body";
  const layout = layouts.find((name) => name === asked.text);
  if (layout) return layout;
  const message = `"${asked.text}" is no layout; there are ${layouts.join(", ")}`;
  chapter.report("attribute-invalid", asked, message, layouts);
  return "body";
}

/** The attribute that asks for a layout. */
export function askedLayout({ list }: Attributes) {
  return list.find(({ name }) => name.text === "layout");
}
