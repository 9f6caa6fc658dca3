import { Tensor } from "../../autodiff/tensor.ts";
import type { Random } from "../../random.ts";
import { uniformWeights } from "../../weights/weights.ts";
import type { Programmer, ProgrammerShape } from "./programmer.ts";
import { tensorShapes } from "./tensors.ts";

/** A programmer with random weights, to be trained; its biases begin at 0. */
export function createProgrammer(random: Random, shape: ProgrammerShape): Programmer {
  const weights = Object.entries(tensorShapes(shape)).map(([name, { rows, cols, fanIn }]) => [
    name,
    fanIn === undefined ? new Tensor(rows, cols) : uniformWeights(random, rows, cols, fanIn),
  ]);
  return { shape, weights: Object.fromEntries(weights) };
}
