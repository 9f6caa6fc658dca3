import { checkWeights } from "../weights/check.ts";
import type { WeightsFile } from "../weights/file.ts";
import { settingsOf } from "../weights/settings.ts";
import { type Listener, type ListenerShape, listenerPlan } from "./listener.ts";

const kind = "listener";

/**
 * The trained network that listens and spells, of a file of weights.
 *
 * @throws WeightsFileError if there is none in it, or one that is not whole
 */
export function listenerFrom({ model, weights }: WeightsFile): Listener {
  const settings = settingsOf(kind, model).within("listener");
  const shape: ListenerShape = settings.counts(
    "bands",
    "lower",
    "upper",
    "letters",
    "embedding",
    "speller",
    "inner",
    "attention",
  );
  checkWeights(kind, weights, listenerPlan(shape));
  return { shape, weights };
}
