import { escapeHtml } from "../html.ts";

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

/** What an author wrote, where it could not be understood: visible, so that it is found in the page. */
export function broken(written: string): string {
  return `<span class="broken">${escapeHtml(written)}</span>`;
}
