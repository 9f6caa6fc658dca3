import { foreign } from "./file.ts";
import type { Plan } from "./plan.ts";
import type { Weights } from "./weights.ts";

/**
 * Holds the weights in a file to what a model of the file's settings has: the same tensors, each as
 * large, all numbers finite.
 *
 * @param kind what the model is, as it is called in errors
 * @throws WeightsFileError that names the tensor which is missing, too many, of another size or broken
 */
export function checkWeights(kind: string, weights: Weights, plan: Plan): void {
  const fault = faultOf(weights, plan);
  if (fault) throw foreign(kind, fault);
}

function faultOf(weights: Weights, plan: Plan): string | undefined {
  const stray = Object.keys(weights).find((name) => !Object.hasOwn(plan, name));
  if (stray !== undefined) return `${stray} is no part of one`;
  for (const [name, { rows, cols }] of Object.entries(plan)) {
    const found = weights[name];
    if (!found) return `${name} is missing`;
    if (found.rows !== rows || found.cols !== cols) {
      return `${name} is ${found.rows}×${found.cols} instead of ${rows}×${cols}`;
    }
    const broken = found.data.find((value) => !Number.isFinite(value));
    if (broken !== undefined) return `there is ${broken} in ${name}`;
  }
  return undefined;
}
