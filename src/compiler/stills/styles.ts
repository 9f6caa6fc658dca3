import { join } from "node:path";
import { bundle, type Selector, type SelectorComponent, transform } from "lightningcss";
import { dropSelectors } from "../drop-selectors.ts";

const sheets = ["src/reader/styles/tokens.css", "src/reader/styles/drawing/index.css"];

/**
 * The styles of all that is drawn, in the project in the folder `root`. What holds for some media
 * alone is left out: a picture takes the theme of the page that shows it, and knows neither paper
 * nor the reader's own colours.
 */
export function readStyles(root: string): string {
  const css = sheets.map((path) => String(bundle({ filename: join(root, path) }).code)).join("");
  const visitor = { Rule: { media: () => [] } };
  return String(transform({ filename: "drawing.css", code: Buffer.from(css), visitor }).code);
}

/** Of these styles those that can match in a drawing with these classes and attributes. */
export function stylesFor(
  { classes, attributes }: { classes: ReadonlySet<string>; attributes: ReadonlySet<string> },
  styles: string,
): string {
  const canMatch = (selector: Selector) => selector.every(canBeMet);
  const canBeMet = (part: SelectorComponent): boolean => {
    if (part.type === "class") return classes.has(part.name);
    if (part.type === "attribute") return attributes.has(part.name);
    if (part.type !== "pseudo-class") return true;
    if (part.kind === "is" || part.kind === "where") return part.selectors.some(canMatch);
    return part.kind !== "hover" && !part.kind.startsWith("focus");
  };
  return dropSelectors("drawing.css", styles, canMatch);
}
