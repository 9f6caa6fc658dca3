import { describe, expect, test } from "vitest";
import { stepDecoder } from "../../../src/models/attention/decoder.ts";
import {
  createListener,
  type ListenerShape,
  listen,
} from "../../../src/models/attention/listener.ts";
import { spell } from "../../../src/models/attention/spell.ts";
import { ShapeError } from "../../../src/models/autodiff/shape-error.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { toRows } from "../../../src/models/autodiff/tensor.ts";
import { random } from "../../../src/models/random.ts";
import { expectGradients, randomTensor } from "../finite-differences.ts";

const shape: ListenerShape = {
  bands: 3,
  lower: 2,
  upper: 2,
  letters: 4,
  embedding: 2,
  speller: 3,
  inner: 2,
  attention: 2,
};
const frames = (batch: number, count: number) =>
  Array.from({ length: count }, (_, t) => randomTensor(batch, shape.bands, t + 7));

describe("a listener", () => {
  test("has the gradients of finite differences", () => {
    const weights = createListener(random(1), shape);
    const sound = frames(2, 4);
    const named = Object.fromEntries(sound.map((frame, t) => [`frame ${t}`, frame]));
    expectGradients({ ...weights, ...named }, (tape) => {
      const { about, start } = listen(tape, shape, weights, sound);
      const step = stepDecoder(tape, weights, about, start, [3, 3]);
      return [step.logits, step.attention!.weights];
    });
  });

  test("makes one moment of two frames, and hears all that comes before and after", () => {
    const weights = createListener(random(1), shape);
    const items = (sound: ReturnType<typeof frames>) => {
      const { about } = listen(new Tape(), shape, weights, sound);
      return "items" in about ? toRows(about.items) : [];
    };
    const sound = frames(1, 8);
    const changed = [...sound.slice(0, -1), randomTensor(1, shape.bands, 99)];
    expect(items(sound)).toHaveLength(4);
    expect(items(changed)[0]).not.toEqual(items(sound)[0]);
  });

  test("that forgets all it knew hears a moment by itself", () => {
    const weights = createListener(random(1), shape);
    const items = (sound: ReturnType<typeof frames>) => {
      const tape = new Tape();
      const nothing = (state: { rows: number; cols: number }) => {
        const zero = tape.tensor(state.rows, state.cols);
        zero.data.fill(0);
        return zero;
      };
      const { about } = listen(tape, shape, weights, sound, nothing);
      return "items" in about ? toRows(about.items) : [];
    };
    const sound = frames(1, 8);
    const changed = [...sound.slice(0, -1), randomTensor(1, shape.bands, 99)];
    expect(items(changed).slice(0, 3)).toEqual(items(sound).slice(0, 3));
  });

  test("refuses an odd number of frames, and none", () => {
    const weights = createListener(random(1), shape);
    expect(() => listen(new Tape(), shape, weights, frames(1, 3))).toThrow(ShapeError);
    expect(() => listen(new Tape(), shape, weights, [])).toThrow(ShapeError);
  });

  test("spells with a distribution over the moments for each letter, and ends", () => {
    const listener = { shape, weights: createListener(random(3), shape) };
    const letters = spell(
      new Tape({ record: false }),
      listener,
      frames(1, 6).map(({ data }) => data),
    );
    expect(letters.length).toBeGreaterThan(0);
    for (const { attention, probability } of letters) {
      expect(attention).toHaveLength(3);
      expect(attention.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      // The most probable of four letters.
      expect(probability).toBeGreaterThanOrEqual(0.25);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });
});
