import { checkWeights } from "../weights/check.ts";
import type { WeightsFile } from "../weights/file.ts";
import { settingsOf } from "../weights/settings.ts";
import { networkPlan } from "./create.ts";
import type { Network, NetworkShape } from "./network.ts";

const kind = "plain recurrent network";

/**
 * The trained network in a file of weights.
 *
 * @throws WeightsFileError if there is none in it, or one that is not whole
 */
export function networkFrom({ model, weights }: WeightsFile): Network {
  const settings = settingsOf(kind, model).within("network");
  const readouts = settings.within("readouts");
  const shape: NetworkShape = {
    ...settings.counts("inputs", "units"),
    readouts: readouts.counts(...readouts.names),
  };
  checkWeights(kind, weights, networkPlan(shape));
  return { shape, weights };
}
