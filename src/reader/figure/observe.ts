import { loadFigure } from "./load.ts";

/** How far outside the window a figure is near. */
const NEAR = "600px 0px";

/** Brings each figure under `root` to life when it comes near, or at once where the address has a state for it. */
export function observeFigures(root: ParentNode): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries.filter((entry) => entry.isIntersecting)) {
        observer.unobserve(entry.target);
        loadFigure(entry.target as HTMLElement);
      }
    },
    { rootMargin: NEAR },
  );
  const asked = new URLSearchParams(location.search);
  for (const figure of root.querySelectorAll<HTMLElement>("figure[data-script]:not([data-live])")) {
    const isAsked = [...asked.keys()].some((name) => name.startsWith(`${figure.id}.`));
    if (isAsked) loadFigure(figure);
    else observer.observe(figure);
  }
}
