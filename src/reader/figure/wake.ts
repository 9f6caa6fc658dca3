import { loadFigure } from "./load.ts";

/** Brings a figure to life, however far it is, when a reader takes hold of one of its numbers in the text. */
export function wakeByNumbers(): void {
  document.addEventListener("focusin", ({ target }) => {
    const number = target instanceof Element ? target.closest(".num-input") : null;
    const figure = number && document.getElementById(number.getAttribute("data-figure")!);
    if (figure?.matches("figure[data-script]:not([data-live])")) loadFigure(figure);
  });
}
