/** Prints what `measure` finds for TensorFlow.js, wasm, as JSON. */
import * as tf from "@tensorflow/tfjs";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
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

setWasmPaths(new URL("node_modules/@tensorflow/tfjs-backend-wasm/dist/", import.meta.url).pathname);
await tf.setBackend("wasm");
await tf.ready();

const last = (x: tf.Tensor) => x.shape.length - 1;
const on: Algebra<tf.Tensor> = {
  add: tf.add,
  subtract: tf.sub,
  multiply: tf.mul,
  divide: tf.div,
  product: (a, b) => tf.matMul(a, b),
  tanh: tf.tanh,
  sigmoid: tf.sigmoid,
  softplus: tf.softplus,
  log: tf.log,
  sqrt: tf.sqrt,
  softmax: (x) => tf.softmax(x),
  sum: (x, axis) => tf.sum(x, axis),
  mean: (x) => tf.mean(x),
  concatenate: (parts) => tf.concat(parts, last(parts[0]!)),
  slice: (x, from, width) => tf.slice(x, [0, from], [-1, width]),
  reshape: (x, shape) => tf.reshape(x, shape),
  array: (data, shape) => tf.tensor(data, shape),
};

const results: Measured[] = [];
for (const shape of shapes) {
  const bits = sequence(on, shape);
  const variables = Object.fromEntries(
    Object.entries(weights(on, shape)).map(([name, value]) => [name, tf.variable(value)]),
  );
  const optimizer = tf.train.adam(rate);
  const update = () =>
    tf.tidy(() => {
      const { grads, value } = tf.variableGrads(
        () => loss(on, shape, variables, bits).asScalar(),
        Object.values(variables),
      );
      const norm = tf.sqrt(tf.addN(Object.values(grads).map((grad) => tf.sum(tf.square(grad)))));
      const factor = tf.minimum(1, tf.div(1, norm));
      const clipped = Object.entries(grads).map(([name, grad]) => [name, tf.mul(grad, factor)]);
      optimizer.applyGradients(Object.fromEntries(clipped));
      return value.dataSync()[0]!;
    });
  results.push(await measure(update, 3));
}
console.log(JSON.stringify(results));
