import { compileArticle } from "../compiler/compile.ts";
import type { Diagnostic } from "../compiler/diagnostics.ts";
import { loadDiagrams } from "../compiler/diagrams.ts";
import { readArticleFiles } from "../compiler/files.ts";
import { pagesOf } from "../compiler/pages/index.ts";
import { renderPictures } from "../compiler/pages/pictures.ts";

/** What the compiler makes of the article. */
export interface Site {
  /** Every file of the site, by its path, written when it is asked for. */
  readonly pages: ReadonlyMap<string, () => string | Uint8Array>;
  /** Draws the pictures that other sites show for this one, by their path. */
  readonly pictures: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Styles that the article brings along. */
  readonly styles: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the article of the project in the folder `root`.
 *
 * @param asset the path in the site of the file that is built from a source
 */
export async function renderSite(root: string, asset: (source: string) => string): Promise<Site> {
  const files = readArticleFiles(root);
  const diagrams = await loadDiagrams(root);
  const { article, diagnostics } = compileArticle({ files, diagrams });
  return {
    pages: article ? pagesOf(article, asset) : new Map(),
    pictures: async () => (article ? renderPictures(article.meta) : new Map()),
    styles: article?.styles ?? "",
    diagnostics,
  };
}
