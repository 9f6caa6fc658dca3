import type { Change } from "./change.ts";
import { morphPage } from "./morph.ts";
import { readProblems, showProblems } from "./problems.ts";

// Keeps an open page up to date with what is being written. For development alone.

showProblems(readProblems(document));

let latest = 0;

import.meta.hot?.on("site:change", async ({ diagrams, timestamp }: Change) => {
  latest = timestamp;
  const [response] = await Promise.all([
    fetch(location.href, { cache: "no-store" }),
    ...diagrams.map((name) => redraw(name, timestamp)),
  ]);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  // Whatever was saved meanwhile brings an answer of its own.
  if (timestamp !== latest) return;
  showProblems(readProblems(page));
  if (document.querySelector("main") && page.querySelector("main")) morphPage(page);
  else if (response.ok) location.reload();
});

/** Draws every figure of a diagram that has changed anew, in the state it is in. */
async function redraw(name: string, timestamp: number): Promise<void> {
  const [{ replaceDiagram }, diagram] = await Promise.all([
    import("../../reader/figure/live.ts"),
    import(/* @vite-ignore */ `/diagrams/${name}/index.ts?t=${timestamp}`),
  ]);
  replaceDiagram(name, diagram.default);
}
