import { escapeHtml } from "../html.ts";

/** What an author wrote, where it could not be understood: visible, so that it is found in the page. */
export function broken(written: string): string {
  return `<span class="broken">${escapeHtml(written)}</span>`;
}
