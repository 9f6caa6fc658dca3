import subsetFont from "subset-font";
import { faces } from "../../compiler/pages/faces.ts";
import type { Files } from "../bundle.ts";
import { fileName } from "./rename.ts";

/** The entries of a font's name table that tell its licence. */
const licenceNames = [13, 14];

/**
 * Cuts fonts to the characters they are needed for and to the axes that the pages' faces ask for.
 *
 * @param uses the characters, by a font's file name; fonts that are not in it are left out
 */
export async function subsetFonts(
  fonts: Files,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Files> {
  const subset: Files = new Map();
  for (const [path, content] of fonts) {
    const characters = uses.get(fileName(path));
    if (characters === undefined) continue;
    const face = faces.find(({ file }) => isBuiltFrom(fileName(path), fileName(file)));
    const text = [...characters].sort().join("");
    subset.set(
      path,
      await subsetFont(Buffer.from(content), text, {
        targetFormat: "woff2",
        preserveNameIds: licenceNames,
        ...(face && { variationAxes: { ...face.axes } }),
      }),
    );
  }
  return subset;
}

/** Whether a built file ("a-XXXXXXXX.woff2") is named after a source ("a.woff2"). */
function isBuiltFrom(built: string, source: string): boolean {
  return built.replace(/-[\w-]{8}(?=\.\w+$)/, "") === source;
}
