import { html } from "../../html.ts";
import type { ArticleMeta } from "../types.ts";

/** The addresses of the pages at `paths`, for search engines. */
export function sitemap(meta: ArticleMeta, address: string, paths: readonly string[]): string {
  const modified = meta.updated ?? meta.published;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map(
  (path) =>
    html`<url><loc>${new URL(path, address).href}</loc><lastmod>${modified}</lastmod></url>\n`,
)}</urlset>
`.markup;
}
