// Links: to parts of a figure `[…](#fig-x/part)`, to files of the article, within a file, and out of the site.

import { posix } from "node:path";
import type { Token } from "markdown-it";
import { escapeHtml, tag } from "../../html.ts";
import type { Word } from "../attributes.ts";
import { isUnmade } from "../book.ts";
import type { Chapter } from "../chapter.ts";
import { linkTo } from "../link.ts";
import { offsetOf, sourceOf } from "../origin.ts";
import { checkPart, findFigure } from "../parts.ts";
import type { Rule } from "../rule.ts";
import type { Page } from "../types.ts";
import { isVisible } from "../visible.ts";

interface Link {
  /** The address as the author wrote it. */
  readonly target: Word;
  /** The address as HTML writes it. */
  readonly href: string;
  readonly title: string | undefined;
  /** The offset of its opening bracket, if there is nothing to click on behind it. */
  readonly emptyAt: number | undefined;
}

/** Attributes of the link on a page; undefined, after a report, if it leads nowhere. */
type Attributes = (page: Page) => Readonly<Record<string, string | undefined>>;

export const link: Rule<Link> = {
  type: "link_open",

  grammar(md) {
    // Every address comes to `resolve`, which refuses with a reason what markdown-it would pass over.
    md.validateLink = () => true;
    md.core.ruler.push("links", (state) => {
      const { text } = sourceOf(state);
      for (const { children } of state.tokens) {
        let close: Token | undefined;
        // From the end: links do not nest, so the closing token seen last belongs to an opening one.
        for (const token of [...(children ?? [])].reverse()) {
          if (token.type === "link_close") close = token;
          if (token.type !== "link_open") continue;
          const href = String(token.attrGet("href"));
          const words = children!.slice(children!.indexOf(token), children!.indexOf(close!));
          const data: Link = {
            target: { text: decode(href), at: addressOffset(text, token, close!) },
            href,
            title: token.attrGet("title")?.toString(),
            emptyAt: isVisible(words) ? undefined : offsetOf(token) - 1,
          };
          token.meta = { data };
        }
      }
    });
  },

  resolve(data, chapter) {
    const attributes = follow(data, chapter);
    if (data.emptyAt !== undefined) {
      const message = `the link has no words, so nobody would see it: [words](${data.target.text})`;
      chapter.report("content-missing", data.emptyAt, message);
      return () => tag("a", { class: "broken" }) + escapeHtml(`[](${data.target.text})`);
    }
    if (!attributes) return () => tag("a", { class: "broken" });
    return ({ page }) => tag("a", { ...attributes(page), title: data.title });
  },
};

/** Undoes what markdown-it does to addresses, so that they can be compared and shown as written. */
function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** Where a link's address is written: behind its text, or in its place. */
function addressOffset(text: string, open: Token, close: Token): number {
  if (open.markup === "autolink") return offsetOf(open) + 1;
  const end = offsetOf(close);
  // In a link such as [text][label] the address stands elsewhere: the text must do.
  const between = /^\]\(\s*<?/.exec(text.slice(end, end + 80));
  return between ? end + between[0].length : offsetOf(open);
}

function follow({ target, href }: Link, chapter: Chapter): Attributes | undefined {
  if (/^(https?:\/\/[^/]|mailto:.)/i.test(href)) return () => ({ href, rel: "external noopener" });
  if (target.text.startsWith("#")) return followFragment(target, chapter);
  if (target.text.startsWith("/")) return followPage(target, chapter);
  if (/^[^#?:]+\.md(#|$)/.test(target.text)) return followFile(target, chapter);
  if (reportSection(target, chapter)) return undefined;
  const { pages, everywhere } = chapter.book;
  const files = [...everywhere.keys()].map((file) => relativeTo(chapter, file));
  const message = target.text
    ? `"${target.text}" is no file of the article, no id (#sec-…), no page of the site (/whole/) and no address (https://…)`
    : "the link has no address";
  chapter.report("link-broken", target, message, [...pages, ...files]);
  return undefined;
}

/** Reports a link that has a section's name, or its address on the site, instead of its file. */
function reportSection(target: Word, chapter: Chapter): boolean {
  const name = target.text.replace(/^\/|\/?(#.*)?$/g, "");
  const named = [...chapter.book.everywhere].find(([, other]) => other.name === name);
  if (!named) return false;
  const [file] = named;
  const message = `this page is linked by its file: [words](${relativeTo(chapter, file)})`;
  chapter.report("link-broken", target, message);
  return true;
}

/** A file as it is written in a link from this one. */
function relativeTo(chapter: Chapter, file: string): string {
  return posix.relative(posix.dirname(chapter.source.file), file);
}

/** `#id`, or `#fig-x/part`. */
function followFragment(target: Word, chapter: Chapter): Attributes | undefined {
  const [name = "", part] = target.text.slice(1).split(/\/(.*)/);
  const id = { text: name, at: target.at + 1 };
  if (part !== undefined) {
    return followPart(id, { text: part, at: id.at + name.length + 1 }, chapter);
  }
  const { labels } = chapter.book;
  const label = labels.get(name);
  if (label) return (page) => ({ href: linkTo(label, page) });
  if (!isUnmade(chapter.book, name)) {
    const heading = `sec-${name.toLowerCase()}`;
    const message = `there is no "${name}" to link to`;
    if (labels.has(heading)) chapter.report("link-broken", id, `${message}, but "${heading}"`);
    else chapter.report("link-broken", id, message, labels.keys());
  }
  return undefined;
}

function followPart(id: Word, part: Word, chapter: Chapter): Attributes | undefined {
  const figure = findFigure(chapter, id);
  if (!figure || !checkPart(chapter, figure, part)) return undefined;
  const label = chapter.book.labels.get(id.text)!;
  return (page) => {
    const href = linkTo(label, page);
    // Of a still picture no part lights up.
    if (page.isStill) return { class: "ref", href };
    return { class: "part", href, "data-figure": id.text, "data-part": part.text };
  };
}

/** `/whole/`: a page that is not made of one file, from the site's root. */
function followPage(target: Word, chapter: Chapter): Attributes | undefined {
  const { pages } = chapter.book;
  if (pages.includes(target.text)) {
    return (page) => ({ href: page.href(target.text.slice(1)) });
  }
  if (reportSection(target, chapter)) return undefined;
  const [path = "", id] = target.text.split("#");
  if (id !== undefined && pages.includes(path)) {
    const to = chapter.book.labels.has(id) ? `#${id}` : path;
    const message = `"${path}" is linked without "#${id}": [words](${to})`;
    chapter.report("link-broken", target, message);
    return undefined;
  }
  const message = `the site has no page "${target.text}"`;
  chapter.report("link-broken", target, message, pages);
  return undefined;
}

/** `attention.md`, `attention.md#sec-x`: a file as seen from the one that links to it. */
function followFile(target: Word, chapter: Chapter): Attributes | undefined {
  const [path = "", id] = target.text.split("#");
  const folder = posix.dirname(chapter.source.file);
  const { everywhere } = chapter.book;
  const to = everywhere.get(posix.join(folder, path));
  if (!to && chapter.book.absent.has(posix.basename(path, ".md"))) return undefined;
  if (!to) {
    const files = [...everywhere.keys()].map((file) => relativeTo(chapter, file));
    const message = `"${path}" is not a file of the article`;
    chapter.report("link-broken", { text: path, at: target.at }, message, files);
    return undefined;
  }
  if (id === undefined) return (page) => ({ href: linkTo({ chapter: to, id: to.id }, page) });
  if (to.ids.has(id)) return (page) => ({ href: linkTo({ chapter: to, id }, page) });
  const word = { text: id, at: target.at + path.length + 1 };
  if (id.includes("/")) {
    chapter.report("link-broken", word, `a part is named without its file: [words](#${id})`);
  } else if (!isUnmade(to.book, id)) {
    chapter.report("link-broken", word, `${path} has no "${id}"`, to.ids);
  }
  return undefined;
}
