/** Markup that may stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** Builds markup; whatever stands in the braces is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return {
    markup: strings
      .map((text, i) => text + (i < contents.length ? render(contents[i]) : ""))
      .join(""),
  };
}

/** Takes text for markup: only for what the compiler itself has made. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** `text` as it is written in an element or between an attribute's quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An opening tag. Attributes that are undefined are left out; an empty string writes a bare name. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === "" ? ` ${key}` : ` ${key}="${escapeHtml(value!)}"`));
  return `<${name}${written.join("")}>`;
}

function render(content: Content): string {
  if (content === undefined || content === null || content === false) return "";
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  if ("markup" in content) return content.markup;
  return content.map(render).join("");
}
