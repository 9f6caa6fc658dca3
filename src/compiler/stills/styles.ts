import { bundle } from "lightningcss";
import { dropSelectors } from "../drop-selectors.ts";

const sheets = ["src/reader/styles/tokens.css", "src/reader/styles/drawing/index.css"];

/** The styles of all that is drawn. */
export function readStyles(): string {
  return sheets.map((filename) => String(bundle({ filename }).code)).join("");
}

/** Of these styles those for a drawing that has these classes. */
export function stylesFor(classes: ReadonlySet<string>, styles: string): string {
  return dropSelectors("drawing.css", styles, (asked) => asked.every((it) => classes.has(it)));
}
