import type { Tensor } from "../autodiff/tensor.ts";
import type { Random } from "../random.ts";
import { biases, createWeights, normal, type Plan } from "../weights/plan.ts";
import { headColumns } from "./head.ts";
import type { Ntm, NtmShape } from "./machine.ts";

/** Where training begins; what is not said begins at 0, or at random. */
interface NtmStart {
  /** What the heads emit before activation: key strength, gate, and the weight of each offset. */
  readonly strength: number;
  readonly gate: number;
  readonly shift: readonly number[];
  /** The memory's content to start from, slots × width, which is then learnt too. */
  readonly memory?: Tensor;
}

/** The tensors of a machine that does not learn what its memory holds at first. */
export function ntmPlan(shape: NtmShape): Plan {
  const { inputs, outputs, units, width } = shape;
  const at = headColumns(width, 2 * shape.reach + 1);
  const recurrent = shape.controller === "lstm";
  const rows = recurrent ? 4 * units : units;
  const fanIn = inputs + width + (recurrent ? units : 0);
  return {
    "controller.input": normal(rows, inputs, fanIn),
    "controller.read": normal(rows, width, fanIn),
    ...(recurrent && { "controller.hidden": normal(rows, units, fanIn) }),
    "controller.bias": biases(rows),
    "write.hidden": normal(at.end, units, units, 0.5),
    "write.bias": biases(at.end),
    "read.hidden": normal(at.erase, units, units, 0.5),
    "read.bias": biases(at.erase),
    "output.hidden": normal(outputs, units, units + width),
    "output.read": normal(outputs, width, units + width),
    "output.bias": biases(outputs),
    "start.read": normal(1, width, width),
  };
}

/** A machine with random weights, to be trained. */
export function createNtm(random: Random, shape: NtmShape, start: NtmStart): Ntm {
  const { units, width } = shape;
  const weights = createWeights(random, ntmPlan(shape));
  // The forget gate starts open: what the LSTM keeps is to last.
  if (shape.controller === "lstm") weights["controller.bias"]!.data.fill(1, units, 2 * units);
  const at = headColumns(width, 2 * shape.reach + 1);
  for (const name of ["write.bias", "read.bias"]) {
    const { data } = weights[name]!;
    data[at.strength] = start.strength;
    data[at.gate] = start.gate;
    data.set(start.shift, at.shift);
  }
  return { shape, weights: { ...weights, ...(start.memory && { memory: start.memory }) } };
}
