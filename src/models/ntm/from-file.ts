import { hasCounts } from "../weights/counts.ts";
import { type WeightsFile, WeightsFileError } from "../weights/file.ts";
import type { Ntm, NtmShape } from "./machine.ts";

const tensors = [
  "controller.input",
  "controller.read",
  "controller.bias",
  "write.hidden",
  "write.bias",
  "read.hidden",
  "read.bias",
  "output.hidden",
  "output.read",
  "output.bias",
  "start.read",
];

/**
 * The trained machine in a file of weights.
 *
 * @throws WeightsFileError if there is another model in it
 */
export function ntmFrom({ model, weights }: WeightsFile): Ntm {
  const shape = model.ntm;
  if (!isShape(shape)) throw foreign("its header does not give the measures of one");
  const needed = shape.controller === "lstm" ? [...tensors, "controller.hidden"] : tensors;
  const missing = needed.find((name) => !weights[name]);
  if (missing) throw foreign(`${missing} is missing`);
  return { shape, weights };
}

function isShape(shape: unknown): shape is NtmShape {
  return (
    hasCounts<NtmShape>(shape, ["inputs", "outputs", "units", "slots", "width", "reach"]) &&
    (shape.controller === "lstm" || shape.controller === "feed-forward")
  );
}

function foreign(why: string): WeightsFileError {
  return new WeightsFileError(`This file of weights holds no Neural Turing Machine: ${why}`);
}
