import type { Scorer } from "../../src/models/attention/attend.ts";
import { matrix, vector } from "../../src/models/autodiff/tensor.ts";
import { random } from "../../src/models/random.ts";
import { createWeights, normal } from "../../src/models/weights/plan.ts";

/** How many units the small network has. */
export const units = 4;

/** The choices of parameters by their names; the third input of `query` is always 1. */
export const networks: Readonly<Record<"near" | "along" | "untrained", () => Scorer>> = {
  near: () => bumps(-2, 2, 1),
  along: () => bumps(1.2, 1.2, -1),
  untrained: () =>
    createWeights(random(3), {
      query: normal(units, 3, 3, 2),
      key: normal(units, 2, 2, 2),
      v: normal(1, units, units),
    }),
};

/**
 * Two units for each component. Of the sum z of both inputs, each by its factor, they make
 * ½ tanh(z + 1) − ½ tanh(z − 1): a bump that is highest where z is 0.
 *
 * @param height 1 for the bump, −1 for a hollow
 */
function bumps(queryFactor: number, keyFactor: number, height: 1 | -1): Scorer {
  const [q, k] = [queryFactor, keyFactor];
  return {
    query: matrix([
      [q, 0, 1],
      [q, 0, -1],
      [0, q, 1],
      [0, q, -1],
    ]),
    key: matrix([
      [k, 0],
      [k, 0],
      [0, k],
      [0, k],
    ]),
    v: vector([0.5, -0.5, 0.5, -0.5].map((share) => share * height)),
  };
}
