import { checkWeights } from "../weights/check.ts";
import type { WeightsFile } from "../weights/file.ts";
import { settingsOf } from "../weights/settings.ts";
import { type Translator, type TranslatorShape, translatorPlan } from "./translator.ts";

const kind = "translator";

/**
 * The trained translator in a file of weights.
 *
 * @throws WeightsFileError if there is none in it, or one that is not whole
 */
export function translatorFrom({ model, weights }: WeightsFile): Translator {
  const settings = settingsOf(kind, model).within("translator");
  const shape: TranslatorShape = {
    ...settings.counts("source", "target", "embedding", "encoder", "decoder", "inner"),
    attention: settings.names.includes("attention") ? settings.count("attention") : undefined,
  };
  checkWeights(kind, weights, translatorPlan(shape));
  return { shape, weights };
}
