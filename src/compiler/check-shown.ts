import type { Word } from "./attributes.ts";
import type { Chapter } from "./chapter.ts";
import { failureOf } from "./failure.ts";
import type { Shown } from "./shown.ts";

/** Whether a diagram can be shown in the state that is asked for at `at`, reported where it cannot. */
export function checkShown(shown: Shown, at: Word, chapter: Chapter): boolean {
  const failure = failureOf(shown);
  if (!failure) return true;
  const { message, place } = failure;
  const where = place ? ` (${place.file}:${place.line}:${place.column})` : "";
  chapter.report("diagram-failed", at, message + where);
  chapter.book.failed.add(shown.diagram);
  return false;
}
