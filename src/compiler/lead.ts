import markdownIt from "markdown-it";

const md = markdownIt({ typographer: true, quotes: "“”‘’" }).disable(["link", "image", "autolink"]);

/** A section's lead, whose only markup is emphasis and code: as inline HTML, and as text. */
export function renderLead(written: string): { lead: string; leadText: string } {
  const words = md.parseInline(written, {})[0]?.children ?? [];
  return {
    lead: md.renderInline(written),
    leadText: words.map(({ type, content }) => (type === "softbreak" ? " " : content)).join(""),
  };
}
