import { limit } from "./params.ts";

const count = () => limit;

/** What there is to point at in the drawing of one time step. */
export const stepParts = {
  before: { label: "state from before" },
  states: { label: "states", count },
  neurons: { label: "halting neurons", count },
  budget: { label: "budget" },
  epsilon: { label: "what may be left over" },
  subtractions: { label: "what is taken off the budget", count },
  tests: { label: "questions whether more than ε is left", count },
  remainder: { label: "remainder" },
  weights: { label: "weights", count },
  mix: { label: "mixed state" },
};
