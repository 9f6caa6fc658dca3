import { readdirSync, readFileSync } from "node:fs";

const folder = "src/reader/styles/drawing";

/** What steers a pointer, shows where the keyboard is, or belongs to handles alone. */
const unseen = ["cursor", "forced-color-adjust", "outline", "pointer-events", "r", "touch-action"];

/** Every property by which the styles of drawings paint a mark. */
export const drawingPaint: readonly string[] = [
  ...new Set(
    readdirSync(folder).flatMap((file) => {
      const css = readFileSync(`${folder}/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
      return css.match(/(?<=[{;]\s*)[a-z-]+(?=:\s)/g) ?? [];
    }),
  ),
].filter((name) => !unseen.includes(name));
