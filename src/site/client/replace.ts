import type { Diagram, State } from "../../diagram.ts";
import { figuresOf, type LiveFigure } from "../../reader/figure/live.ts";

/** The state that a reader gave a figure, and what became of it under another version of its diagram. */
interface Kept {
  readonly given: State;
  readonly became: State;
}

const kept = new WeakMap<LiveFigure, Kept>();

/**
 * Puts another version of a diagram under all figures that show it, each in the state that its
 * reader gave it: a value that one version does not allow comes back with the next.
 */
export function replaceDiagram(name: string, diagram: Diagram): void {
  for (const live of figuresOf(name)) {
    const before = kept.get(live);
    const given = before?.became === live.state ? before.given : live.state;
    live.replace(diagram, given);
    kept.set(live, { given, became: live.state });
  }
}
