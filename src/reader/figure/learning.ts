import type { Diagram, Learner, State } from "../../diagram.ts";

/** The work of a figure that learns. */
export interface Learning {
  /** Goes on as `state` asks; begins when it first asks for it. */
  follow(diagram: Diagram, state: State): void;
  /** Forgets what was learnt. */
  end(): void;
}

/**
 * Keeps the work of a diagram that learns in step with its figure: it begins when the reader lets
 * it run, rests while the figure is out of sight, and ends with the page.
 *
 * @param report is given what the work reports, and whether it is over
 */
export function followLearning(
  element: HTMLElement,
  report: (report: unknown, isOver: boolean) => void,
): Learning {
  let learner: Learner | undefined;
  let wanted: State | undefined;
  let isWatched = false;
  let isSeen = true;

  const pass = () => {
    if (!learner || !wanted) return;
    const isResting = !isSeen || document.hidden;
    learner.follow(isResting ? { ...wanted, running: false } : wanted);
  };
  const watch = () => {
    if (isWatched) return;
    isWatched = true;
    const sight = new IntersectionObserver((entries) => {
      isSeen = entries.at(-1)?.isIntersecting ?? true;
      pass();
    });
    sight.observe(element);
    document.addEventListener("visibilitychange", pass);
    window.addEventListener("pagehide", ({ persisted }) => persisted || learner?.stop());
  };
  return {
    follow(diagram, state) {
      wanted = state;
      if (!diagram.learn) return;
      if (!learner && state.running === true) {
        learner = diagram.learn(report);
        watch();
      }
      pass();
    },
    end() {
      learner?.stop();
      learner = undefined;
    },
  };
}
