import { settled } from "./settled.ts";

/** Time that is left to whatever else a frame has to do, in milliseconds. */
const SPARE = 5;

/** What may have been left for later. */
const far = ":is(.prose > *, .stage, .references > ol)";

/**
 * Lays out what is far below the beginning of the page while there is nothing else to do; until
 * then styles/far.css has it wait, so that the beginning can be read sooner. Afterwards, or as soon
 * as the reader asks for anything but scrolling, the page is as if it had been laid out at once: a
 * jump has to know how far it goes.
 */
export async function finishArrival(): Promise<void> {
  const { documentElement: root } = document;
  if (root.dataset.arriving === undefined) return;
  const finish = () => {
    delete root.dataset.arriving;
  };
  for (const sign of ["click", "keydown"]) {
    addEventListener(sign, finish, { capture: true, once: true });
  }
  const layOut = (deadline: IdleDeadline) => {
    if (root.dataset.arriving === undefined) return;
    // Looked up each time: in development the page may have changed.
    for (const element of document.querySelectorAll(`${far}:not([data-arrived])`)) {
      if (deadline.timeRemaining() < SPARE) {
        requestIdleCallback(layOut);
        return;
      }
      element.setAttribute("data-arrived", "");
      // Asks for its place, so that the time of its layout counts.
      element.getBoundingClientRect();
    }
    finish();
  };
  // Fonts that come late would have everything laid out twice.
  await settled();
  requestIdleCallback(layOut);
}
