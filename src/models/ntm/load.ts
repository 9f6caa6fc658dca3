import { decodeWeights, WeightsFileError } from "../weights/file.ts";
import type { Ntm, NtmShape } from "./machine.ts";

/**
 * The machine in a file of weights.
 *
 * @throws WeightsFileError if the bytes are no sound file of weights, or hold another kind of model
 */
export function loadNtm(bytes: Uint8Array): Ntm {
  const { model, weights } = decodeWeights(bytes);
  if (!("ntm" in model)) {
    throw new WeightsFileError("This file of weights holds no Neural Turing Machine");
  }
  return { shape: model.ntm as NtmShape, weights };
}
