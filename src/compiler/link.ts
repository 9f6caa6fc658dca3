import type { Label } from "./book.ts";
import type { Page } from "./types.ts";

/** The link from a page to something with an id. */
export function linkTo({ chapter, id }: Pick<Label, "chapter" | "id">, page: Page): string {
  return page.href(`${chapter.path}#${id}`);
}
