import type { State } from "../../src/diagram.ts";
import { actFrom } from "../../src/models/act/from-file.ts";
import { stepAct } from "../../src/models/act/network.ts";
import { logistic } from "../../src/models/autodiff/elementwise.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { Tensor, vector } from "../../src/models/autodiff/tensor.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { parity } from "../../src/training/tasks/parity.ts";
import { measured } from "./measured.ts";
import { type ActParityParams, costs } from "./params.ts";
import type { ParityValues } from "./values.ts";

type Networks = ReadonlyMap<string, ReturnType<typeof actFrom>>;

/** Reads the networks, by their costs. */
export function readNetworks(bytes: Uint8Array): Networks {
  const file = decodeWeights(bytes);
  return new Map(costs.map((cost) => [String(cost), actFrom(file, String(cost))]));
}

/** Lets the chosen network ponder on the reader's vector. */
export function compute(
  { cost, step, entries }: State<ActParityParams>,
  networks: Networks,
): ParityValues {
  const { network, budget } = networks.get(cost)!;
  const { inputs: length, units } = network.shape;
  const inputs = Array.from({ length }, (_, i) => {
    const entry = entries[i];
    return entry ? 2 * entry[0]! - 1 : 0;
  });
  const tape = new Tape({ record: false });
  const pondering = stepAct(tape, network.weights, new Tensor(1, units), vector(inputs), budget);
  const steps = pondering.steps[0]!;
  const odd = logistic(pondering.logits.data[0]!);
  return {
    cost: Number(cost),
    inputs,
    ones: inputs.filter((input) => input > 0).length,
    steps,
    now: Math.min(step, steps),
    halting: Array.from(pondering.probabilities.data.subarray(0, steps)),
    weights: Array.from(pondering.weights.data.subarray(0, steps)),
    odd,
    right: odd > 0.5 === (parity(inputs) === 1),
    limited: steps === budget.limit,
    all: costs.map((each) => {
      const { heldOut, limited } = measured[String(each)]!;
      return { cost: each, ...heldOut, limited };
    }),
    byEntries: measured[cost]!.byEntries,
  };
}
