import { type WeightsFile, WeightsFileError } from "../../weights/file.ts";
import type { Programmer, ProgrammerShape } from "./programmer.ts";
import { tensorShapes } from "./tensors.ts";

const measures = ["vocabulary", "embedding", "reader", "controller", "attention", "steps"];

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
  if (typeof shape !== "object" || shape === null) return false;
  const entries = new Map<string, unknown>(Object.entries(shape));
  const columns = entries.get("columns");
  return (
    Array.isArray(columns) &&
    columns.every((column) => Number.isSafeInteger(column)) &&
    measures.every((name) => Number.isSafeInteger(entries.get(name)))
  );
}

function foreign(why: string): WeightsFileError {
  return new WeightsFileError(`This file of weights holds no programmer of tables: ${why}`);
}
