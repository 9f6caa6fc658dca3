import { hasCounts } from "../weights/counts.ts";
import { type WeightsFile, WeightsFileError } from "../weights/file.ts";
import { createTranslator, type Translator, type TranslatorShape } from "./translator.ts";

const measures = ["source", "target", "embedding", "encoder", "decoder", "inner"] as const;

/**
 * The trained translator in a file of weights.
 *
 * @throws WeightsFileError if there is another model in it
 */
export function translatorFrom({ model, weights }: WeightsFile): Translator {
  const shape = model.translator;
  if (!isShape(shape)) throw foreign("its header does not give the measures of one");
  for (const [name, { rows, cols }] of Object.entries(createTranslator(() => 0, shape))) {
    const tensor = weights[name];
    if (tensor?.rows !== rows || tensor.cols !== cols) {
      throw foreign(`${name} is missing, or of another size`);
    }
  }
  return { shape, weights };
}

function isShape(shape: unknown): shape is TranslatorShape {
  return (
    hasCounts<TranslatorShape>(shape, measures) &&
    (shape.attention === undefined || hasCounts<TranslatorShape>(shape, ["attention"]))
  );
}

function foreign(why: string): WeightsFileError {
  return new WeightsFileError(`This file of weights holds no translator: ${why}`);
}
