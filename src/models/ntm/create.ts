import { Tensor } from "../autodiff/tensor.ts";
import type { Random } from "../random.ts";
import { normalWeights } from "../weights/weights.ts";
import { headColumns } from "./head.ts";
import type { Ntm, NtmShape } from "./machine.ts";

/** Where training begins; what is not said begins at 0, or at random. */
export interface NtmStart {
  /** What the heads emit before activation: key strength, gate, and the weight of each offset. */
  readonly strength: number;
  readonly gate: number;
  readonly shift: readonly number[];
  /** The memory's content to start from, slots × width, which is then learnt too. */
  readonly memory?: Tensor;
}

/** A machine with random weights, to be trained. */
export function createNtm(random: Random, shape: NtmShape, start: NtmStart): Ntm {
  const { inputs, outputs, units, width } = shape;
  const offsets = 2 * shape.reach + 1;
  const at = headColumns(width, offsets);
  const recurrent = shape.controller === "lstm";
  const rows = recurrent ? 4 * units : units;
  const fanIn = inputs + width + (recurrent ? units : 0);

  const controllerBias = new Tensor(1, rows);
  // The forget gate starts open: what the LSTM keeps is to last.
  if (recurrent) controllerBias.data.fill(1, units, 2 * units);
  const headBias = (columns: number) => {
    const bias = new Tensor(1, columns);
    bias.data[at.strength] = start.strength;
    bias.data[at.gate] = start.gate;
    bias.data.set(start.shift, at.shift);
    return bias;
  };
  return {
    shape,
    weights: {
      "controller.input": normalWeights(random, rows, inputs, fanIn),
      "controller.read": normalWeights(random, rows, width, fanIn),
      ...(recurrent && { "controller.hidden": normalWeights(random, rows, units, fanIn) }),
      "controller.bias": controllerBias,
      "write.hidden": normalWeights(random, at.end, units, units, 0.5),
      "write.bias": headBias(at.end),
      "read.hidden": normalWeights(random, at.erase, units, units, 0.5),
      "read.bias": headBias(at.erase),
      "output.hidden": normalWeights(random, outputs, units, units + width),
      "output.read": normalWeights(random, outputs, width, units + width),
      "output.bias": new Tensor(1, outputs),
      "start.read": normalWeights(random, 1, width, width),
      ...(start.memory && { memory: start.memory }),
    },
  };
}
