import { settled } from "./settled.ts";

/** Time that is left to whatever else a frame has to do, in milliseconds. */
const SPARE = 5;

/**
 * Lays out what is far below the beginning of the page while there is nothing else to do; until
 * then styles/far.css has it wait, so that the beginning can be read sooner. Afterwards the page is
 * as if it had been laid out at once.
 */
export async function finishArrival(): Promise<void> {
  const { documentElement: root } = document;
  if (root.dataset.arriving === undefined) return;
  const layOut = (deadline: IdleDeadline) => {
    // Looked up each time: in development the page may have changed.
    for (const element of document.querySelectorAll(`${far}:not([data-arrived])`)) {
      if (deadline.timeRemaining() < SPARE) return whenIdle(layOut);
      element.setAttribute("data-arrived", "");
      // Asks for its place, so that the time of its layout counts.
      element.getBoundingClientRect();
    }
  };
  // Fonts that come late would have everything laid out twice.
  await settled();
  whenIdle(layOut);
}

const far = ":is(.prose > *, .stage, .still, .references > ol)";

/** Safari tells nobody when it is idle. */
function whenIdle(work: (deadline: IdleDeadline) => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work);
  else {
    const end = performance.now() + 60;
    const deadline = { didTimeout: false, timeRemaining: () => end - performance.now() };
    setTimeout(() => work(deadline), 50);
  }
}
