import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import type { ArticleMeta } from "../types.ts";
import { type Face, labelFace, titleFace } from "./faces.ts";
import { shareCard } from "./share-card.ts";
import { touchIcon } from "./touch-icon.ts";

/**
 * The pictures that other sites and home screens show for this one, by their path in the site.
 *
 * @param root the project's folder, whose fonts they are lettered with
 */
export async function renderPictures(
  meta: ArticleMeta,
  root: string,
): Promise<Map<string, Uint8Array>> {
  const card = shareCard(meta);
  const faces = await Promise.all(
    [titleFace, labelFace].map((face) => toTrueType(root, face, card)),
  );
  return withFiles(faces, (fontFiles) => {
    const draw = (svg: string) =>
      new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render().asPng();
    return new Map([
      ["og.png", draw(card)],
      ["icons/icon-180.png", draw(touchIcon)],
    ]);
  });
}

/** A face in the one format that the renderer reads, with the characters of `text`, each axis at one value. */
async function toTrueType(root: string, { file, axes }: Face, text: string): Promise<Uint8Array> {
  return subsetFont(readFileSync(join(root, file)), text, {
    targetFormat: "sfnt",
    variationAxes: Object.fromEntries(
      Object.entries(axes).map(([axis, value]) => [
        axis,
        typeof value === "number" ? value : value.max,
      ]),
    ),
  });
}

/** The renderer takes fonts only from the disk: they stay there as long as `use` needs them. */
function withFiles<Result>(
  contents: readonly Uint8Array[],
  use: (paths: string[]) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  try {
    const paths = contents.map((_, i) => join(folder, `${i}.ttf`));
    for (const [i, path] of paths.entries()) writeFileSync(path, contents[i]!);
    return use(paths);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
