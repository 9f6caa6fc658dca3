/*
 * Gives the page the theme that the reader chose, and says that scripts run, before it is painted.
 * Loaded as a classic script: it imports and exports nothing. Without storage the system's theme
 * holds.
 */
document.documentElement.dataset.scripts = "";
try {
  const chosen = localStorage.getItem("everywhere-at-once:theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {}
