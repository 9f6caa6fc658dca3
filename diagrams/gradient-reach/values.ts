import type { State } from "../../src/diagram.ts";
import { vector } from "../../src/models/autodiff/tensor.ts";
import { random } from "../../src/models/random.ts";
import { orthogonalWeights } from "../../src/models/weights/orthogonal.ts";
import { remember } from "../kit/remember.ts";
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
  const reach = (sizes: readonly number[]): Reach => {
    const perStep = (sizes[0]! / sizes.at(-1)!) ** (1 / (length - 1));
    return { sizes, perStep, here: sizes[at - 1]! };
  };
  return {
    length,
    at,
    plain: reach(plainSizes(seed, length, scale)),
    lstm: reach(lstmSizes(seed, length, scale, forget)),
    bound: Array.from({ length }, (_, t) => scale ** (length - 1 - t)),
  };
}

const plainSizes = remember((seed: number, length: number, scale: number) =>
  gradientReach(plainReader(random(4 * seed + 2), scale), ...given(seed, length)),
);

const lstmSizes = remember((seed: number, length: number, scale: number, forget: number) =>
  gradientReach(lstmReader(random(4 * seed + 3), scale, forget), ...given(seed, length)),
);

/** The sequence that both networks read, and what reads their last state off: one row of length 1. */
const given = (seed: number, length: number) =>
  [
    randomSequence(random(4 * seed), length),
    vector(orthogonalWeights(random(4 * seed + 1), units, 1).data),
  ] as const;
