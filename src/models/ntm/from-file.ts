import { checkWeights } from "../weights/check.ts";
import type { WeightsFile } from "../weights/file.ts";
import { biases } from "../weights/plan.ts";
import { settingsOf } from "../weights/settings.ts";
import { ntmPlan } from "./create.ts";
import type { Ntm, NtmShape } from "./machine.ts";

const kind = "Neural Turing Machine";

/**
 * The trained machine in a file of weights.
 *
 * @throws WeightsFileError if there is none in it, or one that is not whole
 */
export function ntmFrom({ model, weights }: WeightsFile): Ntm {
  const settings = settingsOf(kind, model).within("ntm");
  const shape: NtmShape = {
    ...settings.counts("inputs", "outputs", "units", "slots", "width", "reach"),
    controller: settings.choice("controller", "feed-forward", "lstm"),
  };
  checkWeights(kind, weights, {
    ...ntmPlan(shape),
    ...(weights.memory && { memory: { ...biases(shape.width), rows: shape.slots } }),
  });
  return { shape, weights };
}
