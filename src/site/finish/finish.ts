import type { Files } from "../bundle.ts";
import { subsetFonts } from "./fonts.ts";
import { addressPictures } from "./pictures.ts";
import { renameByContent } from "./rename.ts";
import { trimStyles } from "./styles.ts";
import { readUsage } from "./usage.ts";

/** Makes of all that was built the files to publish, styles and fonts cut to what the pages use. */
export async function finish(built: Files): Promise<Files> {
  const sheets = new Map<string, string>();
  const fonts: Files = new Map();
  const rest: Files = new Map();
  for (const [name, content] of built) {
    if (isFont(name)) fonts.set(name, content);
    else if (isStyles(name)) sheets.set(name, String(content));
    else rest.set(name, content);
  }
  const { styles, uses } = trimStyles(sheets, readUsage(rest));
  const files = addressPictures(new Map([...(await subsetFonts(fonts, uses)), ...styles, ...rest]));
  // Styles mention fonts: they get their names after them.
  return renameByContent(renameByContent(files, isFont), isStyles);
}

const isFont = (name: string) => /\.(woff2?|ttf)$/.test(name);
const isStyles = (name: string) => name.endsWith(".css");
