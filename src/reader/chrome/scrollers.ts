import { settled } from "./settled.ts";

/** Lets the keyboard scroll what is wider than the page, and only that. */
export async function startScrollers(): Promise<void> {
  // A formula has its width only when its fonts are there.
  await settled();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      // What is too far from the window to be laid out has no width yet; it stays as it was built.
      const isLaidOut = target.firstElementChild?.checkVisibility?.({
        contentVisibilityAuto: true,
      });
      if (isLaidOut === false) continue;
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const scroller of document.querySelectorAll(
    ".katex-display, .table, pre, .stage:has(> img)",
  )) {
    observer.observe(scroller);
  }
}
