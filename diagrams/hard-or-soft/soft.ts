import { multiply, subtract } from "../../src/models/autodiff/arithmetic.ts";
import { linear } from "../../src/models/autodiff/linear.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, scalar, type Tensor, vector } from "../../src/models/autodiff/tensor.ts";
import { softAddress } from "../../src/models/ntm/soft-address.ts";
import { slots } from "./params.ts";
import type { Descent } from "./values.ts";

/** A memory of one number a slot, what is sought in it, and how wide a soft address is. */
export interface Search {
  readonly memory: readonly number[];
  readonly target: number;
  readonly width: number;
}

/** The addresses at which the curve of the loss is drawn. */
export const curveAddresses: readonly number[] = Array.from(
  { length: (slots - 1) * 20 + 1 },
  (_, i) => 1 + i / 20,
);

const curveInput = matrix(curveAddresses.map((address) => [address]));

/** The loss of a soft read at every address of the curve. */
export function softLosses(search: Search): number[] {
  const tape = new Tape({ record: false });
  return Array.from(lookUp(tape, search, curveInput).loss.data);
}

/** Steps down the slope of the loss, from `start`, within the memory. */
export function descendSoft(search: Search, start: number, steps: number, stride: number): Descent {
  const tape = new Tape();
  const path = [start];
  const losses: number[] = [];
  for (let step = 0; ; step++) {
    tape.reset();
    const address = scalar(path[step]!);
    const { weights, read, loss } = lookUp(tape, search, address);
    tape.backward(loss);
    losses.push(loss.data[0]!);
    const slope = address.grad[0]!;
    if (step === steps) {
      return {
        weights: Array.from(weights.data),
        path,
        losses,
        address: path[step]!,
        read: read.data[0]!,
        loss: losses[step]!,
        slope,
      };
    }
    path.push(Math.min(slots, Math.max(1, path[step]! - stride * slope)));
  }
}

/** Reads at each of a batch of addresses: loss = (read − target)². */
function lookUp(tape: Tape, { memory, target, width }: Search, address: Tensor) {
  const weights = softAddress(tape, memory.length, address, width);
  const read = linear(tape, [[weights, vector(memory)]]);
  const wanted = tape.tensor(address.rows, 1);
  wanted.data.fill(target);
  const difference = subtract(tape, read, wanted);
  return { weights, read, loss: multiply(tape, difference, difference) };
}
