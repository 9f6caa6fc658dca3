import { initialState } from "../../state.ts";
import { failureOf } from "../failure.ts";
import { type Shown, show } from "../shown.ts";
import type { Article } from "../types.ts";
import { stillPath } from "./still.ts";
import { type FileMaker, readyFileMaker } from "./svg-file.ts";

/**
 * Every still picture of the site by its path, each written when it is asked for: those of the
 * gallery, of the article in one piece, and of the steps that have one. What fails has none.
 *
 * @param root the project's folder, whose styles and fonts they are drawn with
 */
export function stillsOf(
  article: Article,
  root: string,
): ReadonlyMap<string, () => Promise<string>> {
  const stills = new Map<string, () => Promise<string>>();
  let makeFile: FileMaker | undefined;
  const add = (shown: Shown, widths: readonly number[]) => {
    if (failureOf(shown)) return;
    for (const width of widths) {
      stills.set(stillPath(shown, width), () => {
        makeFile ??= readyFileMaker(root);
        return makeFile(shown.drawing(width));
      });
    }
  };
  for (const diagram of article.diagrams.values()) {
    add(show(diagram, initialState(diagram.params)), diagram.widths);
  }
  for (const { diagram, state } of article.sections.flatMap(({ figures }) => figures)) {
    add(show(diagram, state), diagram.widths);
  }
  const all = article.guide ? [...article.sections, article.guide] : article.sections;
  for (const shown of all.flatMap(({ pictured }) => pictured)) {
    add(shown, shown.diagram.widths.slice(0, 1));
  }
  return stills;
}
