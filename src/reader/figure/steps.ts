import { offerWayBack } from "../chrome/way-back.ts";
import { askedOf } from "./address.ts";
import { loadFigure } from "./load.ts";

/**
 * For so many milliseconds after a press, the page scrolls to what was pressed: that is not reading
 * on, unless a hand scrolls it.
 */
const settling = 1000;
let pressedAt = Number.NEGATIVE_INFINITY;

/** Lets the steps through a figure's states show each its own. */
export function walkSteps(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".step-show") : null;
    const step = button?.closest<HTMLElement>(".step");
    if (!button || !step) return;
    pressedAt = performance.now();
    await showStep(step);
    // A figure that failed to load says so under its picture.
    const shown =
      figureOf(step)?.querySelector(".failed") ?? figureOf(step)?.querySelector(".stage");
    if (!shown) return;
    const fits = shown.clientHeight < 0.8 * innerHeight;
    shown.scrollIntoView({ block: fits ? "nearest" : "start" });
    offerWayBack(button);
  });
  followSteps();
}

/** Has the figure of a walk, where it stays beside the steps, show the one that comes to the middle of the window. */
function followSteps(): void {
  const begun = new WeakSet<HTMLElement>();
  const middle = new IntersectionObserver(
    (entries) => {
      // A page that has not been scrolled shows what its author asks for.
      if (scrollY === 0 || performance.now() - pressedAt < settling) return;
      const step = entries.findLast(({ isIntersecting }) => isIntersecting)?.target as HTMLElement;
      const figure = step && figureOf(step);
      if (!figure || getComputedStyle(figure).position !== "sticky") return;
      // Whichever step it is beside, a figure begins in the state that a link asks for.
      const isBeginning = !begun.has(figure) && askedOf(figure.id).length > 0;
      begun.add(figure);
      if (isBeginning) return;
      if (!step.hasAttribute("aria-current")) showStep(step);
    },
    { rootMargin: "-50% 0px" },
  );
  for (const step of document.querySelectorAll(".walk .step")) middle.observe(step);
  for (const sign of ["wheel", "touchmove", "keydown"]) {
    const readOn = () => {
      pressedAt = Number.NEGATIVE_INFINITY;
    };
    addEventListener(sign, readOn, { passive: true });
  }
}

/** Brings a step's state into its figure, if that comes to life. */
async function showStep(step: HTMLElement): Promise<void> {
  const figure = figureOf(step);
  const live = figure && (await loadFigure(figure));
  if (!live) return;
  live.show(new URLSearchParams(step.dataset.state));
  for (const other of step.parentElement!.children) other.removeAttribute("aria-current");
  step.setAttribute("aria-current", "step");
}

function figureOf(step: HTMLElement): HTMLElement | null {
  return document.getElementById(step.closest<HTMLElement>(".steps")!.dataset.figure!);
}
