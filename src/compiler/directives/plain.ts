import type { Token } from "markdown-it";
import { reportAttributes } from "../attributes.ts";
import type { Chapter } from "../chapter.ts";
import type { Directive } from "../directive.ts";
import { isVisible } from "../visible.ts";
import { startOf } from "./directive-of.ts";

/** Reports what a directive without argument and attributes has behind its name. */
export function plain({ name, argument, attributes }: Directive, chapter: Chapter): void {
  reportAttributes(attributes, [], name.text, chapter);
  const extra = attributes.id ?? (argument.text ? argument : undefined);
  if (extra) {
    chapter.report("attribute-invalid", extra, `nothing can stand behind "::: ${name.text}"`);
  }
}

/** The same of one whose lines are what it is for, which are there. */
export function holding(directive: Directive, chapter: Chapter, { children }: Token): void {
  plain(directive, chapter);
  reportEmpty(directive, chapter, children!);
}

/** The same of one that draws itself up, and has no lines. */
export function selfWritten(directive: Directive, chapter: Chapter, { children }: Token): void {
  plain(directive, chapter);
  const [first] = children!;
  if (!first || directive.fault) return;
  const message = `"::: ${directive.name.text}" draws itself up, and would not show these lines`;
  chapter.report("content-unread", startOf(first, chapter) ?? directive.at, message);
}

/** Reports a directive without anything to be seen between its lines of colons. */
export function reportEmpty(
  { at, name, fault }: Directive,
  chapter: Chapter,
  content: readonly Token[],
): void {
  if (fault || isVisible(content)) return;
  chapter.report("content-missing", at, `"::: ${name.text}" has nothing in it`);
}
