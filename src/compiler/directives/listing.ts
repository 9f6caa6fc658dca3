// `::: listing PATH {lines=10-20}`: a file of the project, or some of its lines; its own lines are the caption.
import { escapeHtml } from "../../html.ts";
import { reportAttributes } from "../attributes.ts";
import type { Chapter } from "../chapter.ts";
import type { Directive, DirectiveKind } from "../directive.ts";
import { codeHtml } from "../highlight.ts";
import { isVisible } from "../visible.ts";

const languageOf: Readonly<Record<string, string>> = { bib: "bibtex", md: "markdown" };

export const listing: DirectiveKind = {
  declare({ attributes }, chapter) {
    reportAttributes(attributes, ["lines"], "a listing", chapter);
  },

  resolve(directive, chapter, { children }) {
    const { argument } = directive;
    const { files } = chapter.book;
    const text = files.get(argument.text);
    if (text === undefined) {
      const message = argument.text
        ? `there is no file "${argument.text}"`
        : "a listing names its file: ::: listing PATH";
      chapter.report("file-unknown", argument, message, files.keys());
      return undefined;
    }
    const ending = argument.text.replace(/^.*\./, "");
    const code = codeHtml(chosenLines(text, directive, chapter), languageOf[ending] ?? ending);
    const path = `<code>${escapeHtml(argument.text)}</code>`;
    return ({ blocks }) => {
      const caption = isVisible(children!) ? blocks(children!) : path;
      return `<figure class="listing">\n${code}\n<figcaption>${caption}</figcaption>\n</figure>\n`;
    };
  },
};

/** The lines that `lines=from-to` or `lines=one` asks for, both counted; all of them without it. */
function chosenLines(text: string, { attributes }: Directive, chapter: Chapter): string {
  const asked = attributes.list.find(({ name }) => name.text === "lines")?.value;
  if (!asked) return text;
  const lines = text.trimEnd().split("\n");
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(asked.text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (1 <= first && first <= last && last <= lines.length)
    return `${lines.slice(first - 1, last).join("\n")}\n`;
  const message = `"${asked.text}" are no lines of the file, which has ${lines.length}: lines=1-${lines.length}, or one alone, lines=1`;
  chapter.report("lines-invalid", asked, message);
  return text;
}
