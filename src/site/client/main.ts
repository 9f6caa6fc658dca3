import { loadDiagram } from "../../reader/figure/load.ts";
import type { Change } from "./change.ts";
import { morphPage } from "./morph.ts";
import { readProblems, showProblems } from "./problems.ts";
import { replaceDiagram } from "./replace.ts";

// Keeps an open page up to date with what is being written. For development alone.

showProblems(readProblems(document));

let latest = 0;
/** The diagrams that were saved since they were last drawn. */
const changed = new Set<string>();

import.meta.hot?.on("site:change", async ({ diagrams, timestamp }: Change) => {
  latest = timestamp;
  for (const name of diagrams) changed.add(name);
  const response = await fetch(location.href, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  // Whatever was saved meanwhile brings an answer of its own. Where code is broken there is no page.
  if (timestamp !== latest || response.status >= 500) return;
  const redraws = await Promise.allSettled([...changed].map((name) => redraw(name, page)));
  if (timestamp !== latest) return;
  showProblems(readProblems(page));
  if (document.querySelector("main") && page.querySelector("main")) morphPage(page);
  else if (response.ok) location.reload();
  // Vite lays its message over the page, and takes it away after updates of its own alone.
  if (redraws.every(({ status }) => status === "fulfilled"))
    document.querySelector("vite-error-overlay")?.remove();
});

// What was mended before a page without an article was connected, it has not been told.
import.meta.hot?.on("vite:ws:connect", async () => {
  if (!document.querySelector("main") && (await fetch(location.href)).ok) location.reload();
});

/** Draws every figure of a diagram that has changed anew, once a page shows it. */
async function redraw(name: string, page: Document): Promise<void> {
  const figure = page.querySelector<HTMLElement>(`figure[data-diagram="${name}"]`);
  if (!figure) return;
  replaceDiagram(name, await loadDiagram(figure, figure.dataset.script!));
  changed.delete(name);
}
