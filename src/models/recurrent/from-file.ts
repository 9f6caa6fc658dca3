import { hasCounts } from "../weights/counts.ts";
import { type WeightsFile, WeightsFileError } from "../weights/file.ts";
import type { Network, NetworkShape } from "./network.ts";

/**
 * The trained network in a file of weights.
 *
 * @throws WeightsFileError if there is another model in it
 */
export function networkFrom({ model, weights }: WeightsFile): Network {
  const shape = model.network;
  if (!isShape(shape)) throw foreign("its header does not give the measures of one");
  const parts = ["cell.input", "cell.hidden", "cell.bias"];
  for (const name of Object.keys(shape.readouts)) parts.push(`${name}.hidden`, `${name}.bias`);
  const missing = parts.find((name) => !weights[name]);
  if (missing) throw foreign(`${missing} is missing`);
  return { shape, weights };
}

function isShape(shape: unknown): shape is NetworkShape {
  if (!hasCounts<NetworkShape>(shape, ["inputs", "units"])) return false;
  const readouts: unknown = shape.readouts;
  return hasCounts<NetworkShape["readouts"]>(readouts, Object.keys(readouts ?? {}));
}

function foreign(why: string): WeightsFileError {
  return new WeightsFileError(`This file of weights holds no plain recurrent network: ${why}`);
}
