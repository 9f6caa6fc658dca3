import markdownIt from "markdown-it";

const md = markdownIt({ typographer: true, quotes: "“”‘’" }).disable(["link", "image", "autolink"]);

/** A title or a lead, whose only markup is emphasis and code: as inline HTML, and as text. */
export function renderPhrase(written: string): { html: string; text: string } {
  const words = md.parseInline(written, {})[0]?.children ?? [];
  return {
    html: md.renderInline(written),
    text: words.map(({ type, content }) => (type === "softbreak" ? " " : content)).join(""),
  };
}
