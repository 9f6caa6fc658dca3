import { settled } from "./settled.ts";

const scrollers = ".katex-display, .table, pre, .stage:has(> img)";

/** Lets the keyboard scroll what is wider than the page, and only that. */
export async function startScrollers(): Promise<void> {
  // A formula has its width only when its fonts are there.
  await settled();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      // What an edit has taken from the page is reported once more, and scrolls nowhere.
      const scroller = target.closest(scrollers);
      if (!scroller) continue;
      // What is too far from the window to be laid out has no width yet; it stays as it was built.
      const content = scroller.firstElementChild;
      if (content?.checkVisibility({ contentVisibilityAuto: true }) === false) continue;
      if (scroller.scrollWidth > scroller.clientWidth) scroller.setAttribute("tabindex", "0");
      else scroller.removeAttribute("tabindex");
    }
  });
  // Laid out late, it may be just as high as the room left for it; what is in it has another size then.
  for (const either of document.querySelectorAll(`:is(${scrollers}), :is(${scrollers}) > *`)) {
    observer.observe(either);
  }
}
