/*
 * Gives the page the theme that the reader chose, and says that scripts run, before it is painted.
 * Loaded as a classic script: it imports and exports nothing. Without storage the system's theme
 * holds.
 */
// In a block: what a classic script declares outside of one is global.
{
  const root = document.documentElement;
  root.dataset.scripts = "";
  try {
    const chosen = localStorage.getItem("everywhere-at-once:theme");
    if (chosen) root.dataset.theme = chosen;
  } catch {}

  // A visit that begins at the top of the page need not wait for what is far below (chrome/arrival.ts),
  // where a browser keeps the reader's place while what is above it takes its size. Firefox loses it
  // more often, measured both ways, while it scrolls to where a link leads.
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const keepsPlace =
    CSS.supports("overflow-anchor", "auto") && !CSS.supports("-moz-appearance", "none");
  if (keepsPlace && visit?.type === "navigate" && !location.hash) root.dataset.arriving = "";
}
