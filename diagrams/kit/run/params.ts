import { choice } from "../../../src/params/choice.ts";
import { number } from "../../../src/params/number.ts";
import type { Values } from "../../../src/params/param.ts";

/**
 * What a reader can change about how a run is shown, and what the machine must do without.
 *
 * @param steps how many steps the run has, of the other parameters' values
 * @param initial the step to show first, from 1
 */
export function runParams(steps: (among: Values) => number, initial: number) {
  return {
    time: number({
      label: "step",
      initial,
      min: 1,
      max: { label: "the number of steps", of: steps },
      step: 1,
      playRate: 6,
    }),
    inside: choice({
      label: "look inside",
      initial: "nothing",
      options: { nothing: "nothing", write: "the write head", read: "the read head" },
    }),
    without: choice({
      label: "take away",
      initial: "nothing",
      options: {
        nothing: "nothing",
        content: "content addressing (g = 0)",
        previous: "the previous focus (g = 1)",
        shift: "the shift",
        sharpening: "the sharpening (γ = 1)",
        erase: "the erase",
      },
    }),
  };
}

export type RunParams = ReturnType<typeof runParams>;
