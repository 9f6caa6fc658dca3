import type { State } from "../../src/diagram.ts";
import { vector } from "../../src/models/autodiff/tensor.ts";
import { random } from "../../src/models/random.ts";
import { orthogonalWeights } from "../../src/models/weights/orthogonal.ts";
import { gradientReach, lstmReader, plainReader, randomSequence, units } from "./compute.ts";
import type { ReachParams } from "./params.ts";

/** What one network's gradient does. */
export interface Reach {
  /** The length of the gradient of the output with respect to each input, first to last. */
  readonly sizes: readonly number[];
  /** By how much each step back multiplies it, on (geometric) average. */
  readonly perStep: number;
  /** The size at the input that is looked at. */
  readonly here: number;
}

/** Every number of the figure. */
export interface ReachValues {
  readonly length: number;
  readonly at: number;
  readonly plain: Reach;
  readonly lstm: Reach;
  /** What the plain network's sizes cannot exceed: the scale, once for every step between. */
  readonly bound: readonly number[];
}

/** Sends one and the same sequence through both networks, and the gradient of the output back. */
export function reachValues({ length, scale, forget, at, seed }: State<ReachParams>): ReachValues {
  const sequence = randomSequence(random(4 * seed), length);
  // One row of length 1.
  const readout = vector(orthogonalWeights(random(4 * seed + 1), units, 1).data);
  const networks = {
    plain: plainReader(random(4 * seed + 2), scale),
    lstm: lstmReader(random(4 * seed + 3), scale, forget),
  };
  const reach = (name: keyof typeof networks): Reach => {
    const sizes = gradientReach(networks[name], sequence, readout);
    const perStep = (sizes[0]! / sizes.at(-1)!) ** (1 / (length - 1));
    return { sizes, perStep, here: sizes[at - 1]! };
  };
  return {
    length,
    at,
    plain: reach("plain"),
    lstm: reach("lstm"),
    bound: sequence.map((_, t) => scale ** (length - 1 - t)),
  };
}
