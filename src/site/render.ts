import { compileArticle } from "../compiler/compile.ts";
import type { Diagnostic } from "../compiler/diagnostics.ts";
import { loadDiagrams } from "../compiler/diagrams.ts";
import { readArticleFiles } from "../compiler/files.ts";
import { pagesOf } from "../compiler/pages/index.ts";
import type { Assets } from "../compiler/pages/page.ts";
import { renderPictures } from "../compiler/pages/pictures.ts";
import { stillsOf } from "../compiler/stills/index.ts";

/** What the compiler makes of the article. */
export interface Site {
  /** Every file of the site, by its path, written when it is asked for. */
  pages(assets: Assets): ReadonlyMap<string, () => string>;
  /** The still pictures of its diagrams, by their path, each written when it is asked for. */
  readonly stills: ReadonlyMap<string, () => Promise<string>>;
  /** Draws the pictures that other sites show for this one, by their path. */
  pictures(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Styles that the article brings along. */
  readonly styles: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the article of the project in the folder `root`. */
export async function renderSite(root: string): Promise<Site> {
  const read = readArticleFiles(root);
  const { article, diagnostics } = compileArticle({ ...read, ...(await loadDiagrams(root)) });
  return {
    pages: (assets) => (article ? pagesOf(article, assets, read.files) : new Map()),
    pictures: async () => (article ? renderPictures(article.meta, root) : new Map()),
    stills: article ? stillsOf(article, root) : new Map(),
    styles: article?.styles ?? "",
    diagnostics,
  };
}
