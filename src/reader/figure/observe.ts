import { askedOf } from "./address.ts";
import { loadFigure } from "./load.ts";

/** How far outside the window a figure is near. */
const near = "600px 0px";

let observer: IntersectionObserver | undefined;

/** Brings each figure under `root` to life when it comes near, or at once where the address has a state for it. */
export function observeFigures(root: ParentNode): void {
  observer ??= new IntersectionObserver(loadNear, { rootMargin: near });
  for (const figure of root.querySelectorAll<HTMLElement>("figure[data-script]:not([data-live])")) {
    if (askedOf(figure.id).length > 0) loadFigure(figure);
    else observer.observe(figure);
  }
}

function loadNear(entries: IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
    observer.unobserve(target);
    loadFigure(target as HTMLElement);
  }
}
