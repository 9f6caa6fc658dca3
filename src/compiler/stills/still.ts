import { tag } from "../../html.ts";
import { digest } from "../digest.ts";
import type { Shown } from "../shown.ts";
import type { Page } from "../types.ts";

/** The path in the site of the file with the still picture of a state, for one of the diagram's widths. */
export function stillPath({ diagram, query }: Shown, width: number): string {
  return `pictures/${diagram.name}${query && `-${digest(query)}`}-${width}.svg`;
}

/** What a picture is called, and where more is said of it. */
interface Words {
  readonly alt: string;
  readonly "aria-describedby"?: string;
}

/**
 * Pictures that nothing will bring to life, one for each of the diagram's widths, of which a page
 * shows the one that fits. They are files of their own, which browsers fetch when they come near or
 * are printed: a page can have many of them.
 */
export function stillPictures(shown: Shown, page: Page, words: Words): string {
  return shown.diagram.widths.map((width) => image(shown, width, page, words)).join("");
}

/** A still picture for a narrow place, with what is to be seen in it for its text. */
export function stillAside(shown: Shown, page: Page): string {
  const narrow = shown.diagram.widths[0]!;
  return `<div class="still">${image(shown, narrow, page, { alt: shown.description })}</div>`;
}

function image(shown: Shown, width: number, page: Page, words: Words): string {
  const drawing = shown.drawing(width);
  const [, height] = /viewBox="0 0 \S+ (\S+)"/.exec(drawing)!;
  return tag("img", {
    class: `drawing drawing-${width}`,
    // In development a drawing that has changed shows at once; a build puts its own digests in.
    src: `${page.href(stillPath(shown, width))}?${digest(drawing)}`,
    ...words,
    width: String(width),
    height: String(Math.round(Number(height))),
    loading: "lazy",
  });
}
