/** Prints what `measure` finds for jax-js, wasm, compiled, as JSON. */
import { defaultDevice, init, jit, nn, numpy as np, valueAndGrad } from "@jax-js/jax";
import {
  type Algebra,
  loss,
  type Measured,
  measure,
  rate,
  sequence,
  shapes,
  weights,
} from "./step.ts";

await init("wasm");
defaultDevice("wasm");

// An operation takes over its arguments; `ref` keeps them for whoever uses them next.
const on: Algebra<np.Array> = {
  add: (a, b) => np.add(a.ref, b.ref),
  subtract: (a, b) => np.subtract(a.ref, b.ref),
  multiply: (a, b) => np.multiply(a.ref, b.ref),
  divide: (a, b) => np.divide(a.ref, b.ref),
  product: (a, b) => np.matmul(a.ref, b.ref),
  tanh: (x) => np.tanh(x.ref),
  sigmoid: (x) => nn.sigmoid(x.ref),
  softplus: (x) => nn.softplus(x.ref),
  log: (x) => np.log(x.ref),
  sqrt: (x) => np.sqrt(x.ref),
  softmax: (x) => nn.softmax(x.ref),
  sum: (x, axis) => np.sum(x.ref, axis),
  mean: (x) => np.mean(x.ref),
  concatenate: (parts) =>
    np.concatenate(
      parts.map((part) => part.ref),
      -1,
    ),
  slice: (x, from, width) => x.ref.slice([], [from, from + width]),
  reshape: (x, shape) => np.reshape(x.ref, shape),
  array: (data, shape) => np.array(data, { shape }),
};

type Arrays = Record<string, np.Array>;
const map = (of: Arrays, f: (x: np.Array, name: string) => np.Array): Arrays =>
  Object.fromEntries(Object.entries(of).map(([name, x]) => [name, f(x, name)]));

const results: Measured[] = [];
for (const shape of shapes) {
  const step = jit((w: Arrays, mean: Arrays, square: Arrays, size: np.Array, bits: np.Array[]) => {
    const [value, grads] = valueAndGrad((w: Arrays) => loss(on, shape, w, bits))(
      map(w, (x) => x.ref),
    );
    const norm = Object.values(grads as Arrays)
      .map((g) => np.sum(np.square(g.ref)))
      .reduce((a, b) => np.add(a, b));
    const factor = np.minimum(1, np.reciprocal(np.sqrt(norm)));
    const clipped = map(grads as Arrays, (g) => on.multiply(g, factor));
    const m = map(clipped, (g, name) =>
      np.add(np.multiply(mean[name]!.ref, 0.9), np.multiply(g.ref, 0.1)),
    );
    const v = map(clipped, (g, name) =>
      np.add(np.multiply(square[name]!.ref, 0.999), np.multiply(np.square(g.ref), 0.001)),
    );
    const next = map(w, (x, name) =>
      np.subtract(
        x.ref,
        np.divide(on.multiply(m[name]!, size), np.add(np.sqrt(v[name]!.ref), 1e-8)),
      ),
    );
    return [value, next, m, v] as [np.Array, Arrays, Arrays, Arrays];
  });
  let w = weights(on, shape);
  let mean = map(w, (x) => np.zerosLike(x.ref));
  let square = map(w, (x) => np.zerosLike(x.ref));
  const bits = sequence(on, shape);
  let updates = 0;
  const update = async () => {
    updates++;
    const size = (rate * Math.sqrt(1 - 0.999 ** updates)) / (1 - 0.9 ** updates);
    const bitsNow = bits.map((x) => x.ref);
    const [value, ...next] = step(w, mean, square, np.array(size), bitsNow);
    [w, mean, square] = next;
    return (await value.data())[0]!;
  };
  results.push(await measure(update, 3));
}
console.log(JSON.stringify(results));
