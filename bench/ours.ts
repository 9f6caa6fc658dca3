/** The update of src/models on the weights and the batch of `step.ts`. */
import { scale, sum } from "../src/models/autodiff/arithmetic.ts";
import { binaryCrossEntropy } from "../src/models/autodiff/binary-cross-entropy.ts";
import { Tape } from "../src/models/autodiff/tape.ts";
import { Tensor } from "../src/models/autodiff/tensor.ts";
import { runNtm } from "../src/models/ntm/machine.ts";
import type { Weights } from "../src/models/weights/weights.ts";
import { clipGradient } from "../src/training/clip.ts";
import { adam } from "../src/training/optimizer.ts";
import { batch, length, numbers, rate, type Shape, weightShapes } from "./step.ts";

/** An update of our own; it returns the loss before. */
export function ourUpdate(shape: Shape): () => number {
  const { controller, units, slots, width, bits } = shape;
  const weights = ourWeights(shape);
  const ntm = {
    shape: { controller, units, slots, width, inputs: bits + 1, outputs: bits, reach: 1 },
    weights,
  };
  const targets = Array.from(
    { length },
    (_, t) =>
      new Tensor(
        batch,
        bits,
        Float64Array.from(numbers(100 + t, batch * bits, 1), (x) => (x > 0 ? 1 : 0)),
      ),
  );
  const inputs = Array.from({ length: 2 * length + 1 }, (_, t) => {
    const input = new Tensor(batch, bits + 1);
    for (let b = 0; b < batch; b++) {
      const at = b * (bits + 1);
      if (t < length) input.data.set(targets[t]!.data.subarray(b * bits, (b + 1) * bits), at);
      if (t === length) input.data[at + bits] = 1;
    }
    return input;
  });
  const tape = new Tape();
  const optimizer = adam(weights);
  return () => {
    tape.reset();
    const steps = runNtm(tape, ntm, inputs).slice(-length);
    const losses = steps.map(({ logits }, t) => binaryCrossEntropy(tape, logits, targets[t]!));
    const loss = scale(tape, sum(tape, ...losses), 1 / length);
    tape.backward(loss);
    clipGradient(weights, 1);
    optimizer.update(rate);
    return loss.data[0]!;
  };
}

/** The weights of `step.ts`, turned over and taken apart as our machine names them. */
function ourWeights(shape: Shape): Weights {
  const { controller, units, width, bits } = shape;
  const all = Object.fromEntries(
    Object.entries(weightShapes(shape)).map(([name, [inputs, outputs]], i) => [
      name,
      {
        inputs: inputs!,
        outputs: outputs!,
        data: numbers(i + 1, inputs! * outputs!, 1 / Math.sqrt(inputs!)),
      },
    ]),
  );
  const part = (name: string, from: number, count: number) => {
    const { outputs, data } = all[name]!;
    const result = new Tensor(outputs, count);
    for (let o = 0; o < outputs; o++) {
      for (let i = 0; i < count; i++) {
        result.data[o * count + i] = data[(from + i) * outputs + o]!;
      }
    }
    return result;
  };
  const row = (name: string) =>
    new Tensor(1, all[name]!.outputs, Float64Array.from(all[name]!.data));
  return {
    "controller.input": part("controller", 0, bits + 1),
    "controller.read": part("controller", bits + 1, width),
    ...(controller === "lstm" && {
      "controller.hidden": part("controller", bits + 1 + width, units),
    }),
    "controller.bias": row("controllerBias"),
    "write.hidden": part("write", 0, units),
    "write.bias": row("writeBias"),
    "read.hidden": part("read", 0, units),
    "read.bias": row("readBias"),
    "output.hidden": part("output", 0, units),
    "output.read": part("output", units, width),
    "output.bias": row("outputBias"),
    "start.read": row("start"),
  };
}
