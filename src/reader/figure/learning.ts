import type { Diagram, Learner, State } from "../../diagram.ts";

/**
 * Keeps the work of a diagram that learns in step with its figure: it begins when the reader lets
 * it run, rests while the figure is out of sight, and ends with the page.
 *
 * @param report is given what the work reports
 */
export function followLearning(
  element: HTMLElement,
  report: (report: unknown) => void,
): { follow(diagram: Diagram, state: State): void } {
  let learner: Learner | undefined;
  let wanted: State | undefined;
  let isSeen = true;

  const pass = () => {
    if (!learner || !wanted) return;
    const isResting = !isSeen || document.hidden;
    learner.follow(isResting ? { ...wanted, running: false } : wanted);
  };
  return {
    follow(diagram, state) {
      wanted = state;
      if (!diagram.learn) return;
      if (!learner && state.running === true) {
        learner = diagram.learn(report);
        const sight = new IntersectionObserver(([entry]) => {
          isSeen = entry?.isIntersecting ?? true;
          pass();
        });
        sight.observe(element);
        document.addEventListener("visibilitychange", pass);
        window.addEventListener("pagehide", ({ persisted }) => persisted || learner?.stop());
      }
      pass();
    },
  };
}
