import { reportAttributes } from "../attributes.ts";
import type { Chapter } from "../chapter.ts";
import type { Directive } from "../directive.ts";

/** Reports what a directive without argument and attributes has behind its name. */
export function plain({ name, argument, attributes }: Directive, chapter: Chapter): void {
  reportAttributes(attributes, [], name.text, chapter);
  const extra = attributes.id ?? (argument.text ? argument : undefined);
  if (extra) {
    chapter.report("attribute-invalid", extra, `nothing can stand behind "::: ${name.text}"`);
  }
}
