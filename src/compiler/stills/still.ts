import { createHash } from "node:crypto";
import { tag } from "../../html.ts";
import type { Shown } from "../shown.ts";
import type { Page } from "../types.ts";

/** The path in the site of the file with the still picture of a state, for one of the diagram's widths. */
export function stillPath({ diagram, query }: Shown, width: number): string {
  return `pictures/${diagram.name}${query && `-${digest(query)}`}-${width}.svg`;
}

/**
 * A picture that nothing will bring to life. It is a file of its own, which browsers fetch when it
 * comes near or is printed: a page can have many of them.
 */
export function stillImage(
  shown: Shown,
  width: number,
  page: Page,
  words: { readonly alt: string; readonly "aria-describedby"?: string },
): string {
  const drawing = shown.drawing(width);
  const [, height] = /viewBox="0 0 \S+ (\S+)"/.exec(drawing)!;
  return tag("img", {
    class: `drawing drawing-${width}`,
    // A drawing that has changed has another address: browsers keep what they have fetched.
    src: `${page.href(stillPath(shown, width))}?${digest(drawing)}`,
    ...words,
    width: String(width),
    height: String(Math.round(Number(height))),
    loading: "lazy",
  });
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** A still picture for a narrow place, with what is to be seen in it for its text. */
export function stillAside(shown: Shown, page: Page): string {
  const image = stillImage(shown, shown.diagram.widths[0]!, page, { alt: shown.description });
  return `<div class="still">${image}</div>`;
}
