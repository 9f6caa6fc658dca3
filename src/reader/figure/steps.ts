import { loadFigure } from "./load.ts";

/** Lets the steps of a walk through a figure's states show each its own. */
export function walkSteps(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest(".step-show") : null;
    const step = button?.closest<HTMLElement>(".step");
    const steps = step?.closest<HTMLElement>(".steps");
    const figure = steps && document.getElementById(steps.dataset.figure!);
    if (!step || !figure) return;
    const live = await loadFigure(figure);
    if (!live) return;
    live.show(new URLSearchParams(step.dataset.state));
    for (const other of steps.querySelectorAll(".step")) other.removeAttribute("aria-current");
    step.setAttribute("aria-current", "step");
    figure.querySelector(".stage")!.scrollIntoView({ block: "nearest" });
  });
}
