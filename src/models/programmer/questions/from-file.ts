import { hasCounts } from "../../weights/counts.ts";
import { type WeightsFile, WeightsFileError } from "../../weights/file.ts";
import type { Programmer, ProgrammerShape } from "./programmer.ts";
import { tensorShapes } from "./tensors.ts";

const measures = ["vocabulary", "embedding", "reader", "controller", "attention", "steps"] as const;

/**
 * The trained programmer in a file of weights.
 *
 * @throws WeightsFileError if there is another model in it
 */
export function programmerFrom({ model, weights }: WeightsFile): Programmer {
  const shape = model.programmer;
  if (!isShape(shape)) throw foreign("its header does not give the measures of one");
  for (const [name, { rows, cols }] of Object.entries(tensorShapes(shape))) {
    const found = weights[name];
    if (!found) throw foreign(`${name} is missing`);
    if (found.rows !== rows || found.cols !== cols) {
      throw foreign(`${name} is ${found.rows}×${found.cols} instead of ${rows}×${cols}`);
    }
  }
  return { shape, weights };
}

function isShape(shape: unknown): shape is ProgrammerShape {
  return (
    hasCounts<ProgrammerShape>(shape, measures) &&
    Array.isArray(shape.columns) &&
    shape.columns.every((column) => Number.isSafeInteger(column))
  );
}

function foreign(why: string): WeightsFileError {
  return new WeightsFileError(`This file of weights holds no programmer of tables: ${why}`);
}
