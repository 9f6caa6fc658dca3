/**
 * One training update of a Neural Turing Machine, written once for all peers: copy, length 6, 13
 * steps, a batch of 16, Adam, the gradient's norm clipped at 1. It is the update of src/models in
 * every formula, in whole-array operations, as the peers like it.
 */
import { random, randomNormal } from "../src/models/random.ts";

/** The operations of a library on its arrays. Arrays of different shapes are broadcast. */
export interface Algebra<T> {
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  multiply(a: T, b: T): T;
  divide(a: T, b: T): T;
  product(a: T, b: T): T;
  tanh(x: T): T;
  sigmoid(x: T): T;
  softplus(x: T): T;
  log(x: T): T;
  sqrt(x: T): T;
  /** Over the last axis. */
  softmax(x: T): T;
  sum(x: T, axis: number): T;
  mean(x: T): T;
  /** Along the last axis. */
  concatenate(parts: T[]): T;
  slice(x: T, from: number, width: number): T;
  reshape(x: T, shape: number[]): T;
  array(data: Float32Array<ArrayBuffer>, shape: number[]): T;
}

export interface Shape {
  readonly controller: "feed-forward" | "lstm";
  readonly units: number;
  readonly slots: number;
  readonly width: number;
  readonly bits: number;
}

/** The two machines of the comparison. */
export const shapes: readonly Shape[] = [
  { controller: "feed-forward", units: 32, slots: 16, width: 8, bits: 4 },
  { controller: "lstm", units: 64, slots: 32, width: 10, bits: 6 },
];

export const batch = 16;
export const length = 6;
export const rate = 0.01;

/** Numbers to fill an array with, the same in every run. */
export function numbers(seed: number, count: number, deviation: number): Float32Array<ArrayBuffer> {
  const next = random(seed);
  return Float32Array.from({ length: count }, () => deviation * randomNormal(next));
}

/** The shapes of all weights. */
export function weightShapes({ controller, units, width, bits }: Shape): Record<string, number[]> {
  const recurrent = controller === "lstm";
  const inputs = bits + 1 + width + (recurrent ? units : 0);
  const rows = recurrent ? 4 * units : units;
  return {
    controller: [inputs, rows],
    controllerBias: [1, rows],
    write: [units, 3 * width + 6],
    writeBias: [1, 3 * width + 6],
    read: [units, width + 6],
    readBias: [1, width + 6],
    output: [units + width, bits],
    outputBias: [1, bits],
    start: [1, width],
  };
}

/** The mean loss of a batch: bits for every step of the sequence. */
export function loss<T>(
  on: Algebra<T>,
  { controller, units, slots, width, bits }: Shape,
  w: Record<string, T>,
  bitsAt: readonly T[],
): T {
  const full = (value: number, shape: number[]) =>
    on.array(new Float32Array(shape.reduce((a, b) => a * b)).fill(value), shape);
  const one = full(1, [1, 1]);
  const layer = (x: T, name: string) => on.add(on.product(x, w[name]!), w[`${name}Bias`]!);
  const across = (x: T) => on.reshape(x, [batch, slots, 1]);
  const along = (x: T) => on.reshape(x, [batch, 1, width]);

  const address = (emitted: T, memory: T, before: T): T => {
    const key = on.tanh(on.slice(emitted, 0, width));
    const strength = on.softplus(on.slice(emitted, width, 1));
    const gate = on.sigmoid(on.slice(emitted, width + 1, 1));
    const shift = on.softmax(on.slice(emitted, width + 2, 3));
    const sharpening = on.add(on.softplus(on.slice(emitted, width + 5, 1)), one);
    const tiny = full(1e-4, [1, 1]);
    const keySquare = on.reshape(on.sum(on.multiply(key, key), 1), [batch, 1]);
    const keyNorm = on.sqrt(on.add(keySquare, tiny));
    const norms = on.sqrt(on.add(on.sum(on.multiply(memory, memory), 2), tiny));
    const products = on.sum(on.multiply(memory, along(key)), 2);
    const similarity = on.divide(products, on.multiply(norms, keyNorm));
    const content = on.softmax(on.multiply(similarity, strength));
    const gated = on.add(on.multiply(content, gate), on.multiply(before, on.subtract(one, gate)));
    const moved = [
      on.concatenate([on.slice(gated, 1, slots - 1), on.slice(gated, 0, 1)]),
      gated,
      on.concatenate([on.slice(gated, slots - 1, 1), on.slice(gated, 0, slots - 1)]),
    ]
      .map((part, o) => on.multiply(part, on.slice(shift, o, 1)))
      .reduce((a, b) => on.add(a, b));
    return on.softmax(on.multiply(on.log(on.add(moved, full(1e-8, [1, 1]))), sharpening));
  };

  let memory = full(0.001, [batch, slots, width]);
  let read = on.multiply(full(1, [batch, 1]), w.start!);
  const focus = new Float32Array(batch * slots);
  for (let b = 0; b < batch; b++) focus[b * slots] = 1;
  let writing = on.array(focus, [batch, slots]);
  let reading = writing;
  let h = full(0, [batch, units]);
  let c = full(0, [batch, units]);
  const losses: T[] = [];
  for (let t = 0; t < 2 * length + 1; t++) {
    const input =
      t < length
        ? on.concatenate([bitsAt[t]!, full(0, [batch, 1])])
        : on.concatenate([full(0, [batch, bits]), full(t === length ? 1 : 0, [batch, 1])]);
    if (controller === "lstm") {
      const gates = layer(on.concatenate([input, read, h]), "controller");
      const [i, f, g, o] = [0, 1, 2, 3].map((n) => on.slice(gates, n * units, units));
      c = on.add(on.multiply(on.sigmoid(f!), c), on.multiply(on.sigmoid(i!), on.tanh(g!)));
      h = on.multiply(on.sigmoid(o!), on.tanh(c));
    } else h = on.tanh(layer(on.concatenate([input, read]), "controller"));
    const toWrite = layer(h, "write");
    writing = address(toWrite, memory, writing);
    const erase = along(on.sigmoid(on.slice(toWrite, width + 6, width)));
    const add = along(on.tanh(on.slice(toWrite, 2 * width + 6, width)));
    const kept = on.subtract(full(1, [1, 1, 1]), on.multiply(across(writing), erase));
    memory = on.add(on.multiply(memory, kept), on.multiply(across(writing), add));
    reading = address(layer(h, "read"), memory, reading);
    read = on.sum(on.multiply(memory, across(reading)), 1);
    if (t > length) {
      const logits = layer(on.concatenate([h, read]), "output");
      const target = bitsAt[t - length - 1]!;
      losses.push(on.mean(on.subtract(on.softplus(logits), on.multiply(target, logits))));
    }
  }
  return on.multiply(
    losses.reduce((a, b) => on.add(a, b)),
    on.array(Float32Array.of(1 / length), []),
  );
}

/** The bits to be copied: for each step an array, batch × bits. */
export function sequence<T>(on: Algebra<T>, { bits }: Shape): T[] {
  return Array.from({ length }, (_, t) =>
    on.array(
      numbers(100 + t, batch * bits, 1).map((x) => (x > 0 ? 1 : 0)),
      [batch, bits],
    ),
  );
}

/** Weights to start from. */
export function weights<T>(on: Algebra<T>, shape: Shape): Record<string, T> {
  return Object.fromEntries(
    Object.entries(weightShapes(shape)).map(([name, size], i) => {
      const [inputs, outputs] = size as [number, number];
      return [name, on.array(numbers(i + 1, inputs * outputs, 1 / Math.sqrt(inputs)), size)];
    }),
  );
}

/** How an update did. */
export interface Measured {
  /** The loss before the first update, by which it can be seen that all do the same. */
  readonly loss: number;
  /** Updates a second. */
  readonly speed: number;
}

/** Updates a few times to warm up, and then for some seconds. */
export async function measure(
  update: () => number | Promise<number>,
  seconds: number,
): Promise<Measured> {
  const loss = await update();
  for (let i = 0; i < 20; i++) await update();
  const start = performance.now();
  let updates = 0;
  while (performance.now() - start < 1000 * seconds) {
    await update();
    updates++;
  }
  return { loss, speed: (1000 * updates) / (performance.now() - start) };
}
