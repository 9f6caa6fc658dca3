import { html, type Markup } from "../../html.ts";

/** The site's mark: an attention spread over three slots, the handle on the strongest. */
export const mark: Markup = html`<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><rect class="mark-slot is-faint" x="1" y="3" width="6.4" height="12" rx="1.6"/><rect class="mark-slot" x="8.8" y="3" width="6.4" height="12" rx="1.6"/><rect class="mark-slot is-soft" x="16.6" y="3" width="6.4" height="12" rx="1.6"/><circle class="mark-handle" cx="12" cy="20" r="2.6"/></svg>`;
