import { linear } from "../../src/models/autodiff/linear.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { Tensor } from "../../src/models/autodiff/tensor.ts";
import { lstm } from "../../src/models/cells/lstm.ts";
import { rnn } from "../../src/models/cells/rnn.ts";
import { type Random, randomNormal } from "../../src/models/random.ts";
import { orthogonalWeights } from "../../src/models/weights/orthogonal.ts";

/** How many numbers an input has, and a state. */
export const inputs = 6;
export const units = 12;

/** How widely the numbers of an input are spread: their standard deviation. */
const spread = 0.5;

/** A cell that reads a sequence, ready to: its last state as a function of the inputs. */
export type Reader = (tape: Tape, sequence: readonly Tensor[]) => Tensor;

/** A plain recurrent network with random weights; its recurrent ones stretch no vector by more than `scale`. */
export function plainReader(random: Random, scale: number): Reader {
  const input = orthogonalWeights(random, units, inputs);
  const hidden = orthogonalWeights(random, units, units, scale);
  const bias = new Tensor(1, units);
  return (tape, sequence) => {
    let h = new Tensor(1, units);
    for (const x of sequence) h = rnn(tape, h, hidden, bias, [[x, input]]);
    return h;
  };
}

/** An LSTM with random weights of the same kind, its gates' biases 0 but for the forget gate's. */
export function lstmReader(random: Random, scale: number, forgetBias: number): Reader {
  const gates = <T>(make: () => T) => [make(), make(), make(), make()];
  const input = below(gates(() => orthogonalWeights(random, units, inputs)));
  const hidden = below(gates(() => orthogonalWeights(random, units, units, scale)));
  const bias = new Tensor(1, 4 * units);
  bias.data.fill(forgetBias, units, 2 * units);
  return (tape, sequence) => {
    let state = { h: new Tensor(1, units), c: new Tensor(1, units) };
    for (const x of sequence) state = lstm(tape, state, hidden, bias, [[x, input]]);
    return state.h;
  };
}

/** A sequence of random inputs. */
export function randomSequence(random: Random, length: number): Tensor[] {
  return Array.from({ length }, () => {
    const x = new Tensor(1, inputs);
    for (let i = 0; i < inputs; i++) x.data[i] = spread * randomNormal(random);
    return x;
  });
}

/** The output: one number, read off the last state. */
export function outputOf(
  tape: Tape,
  reader: Reader,
  sequence: readonly Tensor[],
  readout: Tensor,
): Tensor {
  return linear(tape, [[reader(tape, sequence), readout]]);
}

/** Kept, so that a change allocates nothing anew. */
const tape = new Tape();

/**
 * How much each input matters to the output: the length of the gradient of the output with
 * respect to it, by one pass backwards through all steps.
 */
export function gradientReach(
  reader: Reader,
  sequence: readonly Tensor[],
  readout: Tensor,
): number[] {
  tape.reset();
  for (const x of sequence) x.zeroGrad();
  tape.backward(outputOf(tape, reader, sequence, readout));
  return sequence.map(({ grad }) => Math.hypot(...grad));
}

/** Matrices of the same width, one below the other. */
function below(parts: readonly Tensor[]): Tensor {
  const { cols } = parts[0]!;
  const result = new Tensor(
    parts.reduce((sum, { rows }) => sum + rows, 0),
    cols,
  );
  let at = 0;
  for (const { data } of parts) {
    result.data.set(data, at);
    at += data.length;
  }
  return result;
}
