import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { additiveScores } from "../../../src/models/attention/additive-scores.ts";
import { dotAttention } from "../../../src/models/attention/attend.ts";
import { beamSearch, type Search } from "../../../src/models/attention/beam-search.ts";
import { type DecoderStep, stepDecoder } from "../../../src/models/attention/decoder.ts";
import { dotScores } from "../../../src/models/attention/dot-scores.ts";
import {
  type GridShape,
  gridPlan,
  pixelsSeen,
  seeGrid,
} from "../../../src/models/attention/grid.ts";
import { speak } from "../../../src/models/attention/speak.ts";
import {
  createTranslator,
  encode,
  type TranslatorShape,
} from "../../../src/models/attention/translator.ts";
import { crossEntropy } from "../../../src/models/autodiff/cross-entropy.ts";
import { patches } from "../../../src/models/autodiff/patches.ts";
import { ShapeError } from "../../../src/models/autodiff/shape-error.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { scalar, Tensor, toRows, vector } from "../../../src/models/autodiff/tensor.ts";
import { random } from "../../../src/models/random.ts";
import { createWeights } from "../../../src/models/weights/plan.ts";
import { expectGradients, randomTensor, randomUniform } from "../finite-differences.ts";

const shapes = fc.record({
  batch: fc.integer({ min: 1, max: 3 }),
  count: fc.integer({ min: 1, max: 4 }),
  width: fc.integer({ min: 1, max: 4 }),
  seed: fc.integer(),
});

describe("scores", () => {
  test("have the gradients of finite differences", () => {
    fc.assert(
      fc.property(shapes, ({ batch, count, width, seed }) => {
        const query = randomTensor(batch, width, seed);
        const items = randomTensor(batch * count, width, seed + 1);
        const v = randomTensor(1, width, seed + 2);
        const temperature = randomUniform(batch, 1, seed + 3, 0.5, 2);
        expectGradients({ query, items }, (tape) => dotScores(tape, query, items));
        expectGradients({ query, items, v }, (tape) => additiveScores(tape, query, items, v));
        expectGradients({ query, items, temperature }, (tape) =>
          Object.values(dotAttention(tape, query, items, temperature)),
        );
      }),
      { numRuns: 30, seed: 5 },
    );
  });
  test("refuse items of another width", () => {
    expect(() => dotScores(new Tape(), new Tensor(1, 2), new Tensor(3, 3))).toThrow(ShapeError);
    expect(() =>
      additiveScores(new Tape(), new Tensor(1, 2), new Tensor(3, 2), new Tensor(1, 3)),
    ).toThrow(ShapeError);
  });
  test("the lower the temperature, the more attention the best item gets", () => {
    const items = new Tensor(3, 2, Float64Array.of(1, 0, 0, 1, 0.8, 0.1));
    const best = [4, 1, 0.25, 0.05].map(
      (t) => dotAttention(new Tape(), vector([1, 0]), items, scalar(t)).weights.data[0]!,
    );
    expect(best).toEqual(best.toSorted((a, b) => a - b));
    expect(best.at(-1)).toBeGreaterThan(0.95);
  });
});

describe("patches", () => {
  test("has the gradient of finite differences, with every stride", () => {
    for (const [height, width, size, stride, start] of [
      [1, 1, 3, 1, 0],
      [3, 4, 3, 2, 0],
      [4, 3, 1, 1, 0],
      [5, 2, 5, 3, 0],
      [4, 6, 3, 2, 1],
    ] as const) {
      const pictures = randomTensor(2 * height * width, 2, height);
      expectGradients({ pictures }, (tape) =>
        patches(tape, pictures, { height, width }, size, stride, start),
      );
    }
  });
  test("has its first window where it is told to start", () => {
    const picture = new Tensor(
      16,
      1,
      Float64Array.from({ length: 16 }, (_, i) => i),
    );
    const area = { height: 4, width: 4 };
    expect(toRows(patches(new Tape(), picture, area, 1, 2, 1))).toEqual([[5], [7], [13], [15]]);
  });
  test("shows each pixel its neighbours, and zeros beyond the picture", () => {
    const picture = new Tensor(4, 1, Float64Array.of(1, 2, 3, 4));
    const rows = toRows(patches(new Tape(), picture, { height: 2, width: 2 }, 3, 1));
    expect(rows[0]).toEqual([0, 0, 0, 0, 1, 2, 0, 3, 4]);
    expect(rows[3]).toEqual([1, 2, 0, 3, 4, 0, 0, 0, 0]);
  });
  test("refuses pictures of another size", () => {
    expect(() => patches(new Tape(), new Tensor(5, 1), { height: 2, width: 2 }, 3, 1)).toThrow(
      "patches: pictures must be batch·2·2 × channels",
    );
  });
});

const shape: GridShape = {
  channels: 3,
  area: { height: 6, width: 6 },
  layers: [
    { channels: 4, size: 3, stride: 2 },
    { channels: 2, size: 1, stride: 1 },
  ],
};

describe("pixelsSeen", () => {
  test("names the pixels on which a place of the grid depends", () => {
    const deep: GridShape = {
      channels: 1,
      area: { height: 16, width: 1 },
      layers: [
        { channels: 3, size: 3, stride: 2 },
        { channels: 3, size: 3, stride: 2, start: 1 },
      ],
    };
    const weights = createWeights(random(4), gridPlan(deep));
    for (const weight of Object.values(weights))
      weight.data.forEach((w, i) => {
        weight.data[i] = Math.abs(w);
      });
    const blank = new Tensor(16, 1);
    const see = (picture: Tensor) => toRows(seeGrid(new Tape(), deep, weights, picture).items);
    const before = see(blank);
    for (let place = 0; place < 4; place++) {
      const changes = Array.from({ length: 16 }, (_, pixel) => {
        const picture = new Tensor(16, 1);
        picture.data[pixel] = 1;
        return see(picture)[place]!.some((value, i) => value !== before[place]![i]);
      });
      expect(pixelsSeen(deep, place, 16)).toEqual([
        changes.indexOf(true),
        changes.lastIndexOf(true) + 1,
      ]);
    }
  });
});

describe("seeGrid", () => {
  test("has the gradient of finite differences in every weight", () => {
    const weights = {
      ...createWeights(random(1), gridPlan(shape)),
      // Biases of 0 would leave some sums at 0, where relu has no derivative.
      "grid.0.bias": randomTensor(1, 4, 3),
      "grid.1.bias": randomTensor(1, 2, 4),
    };
    const pictures = randomTensor(2 * 36, 3, 2);
    expectGradients(weights, (tape) => seeGrid(tape, shape, weights, pictures).items);
  });
  test("gives a place for every other pixel, with its coordinates", () => {
    const weights = createWeights(random(1), gridPlan(shape));
    const { items, area } = seeGrid(new Tape(), shape, weights, randomTensor(2 * 36, 3, 2));
    expect(area).toEqual({ height: 3, width: 3 });
    const places = toRows(items).map((row) => row.slice(-2));
    expect(places.slice(0, 4)).toEqual([
      [-1, -1],
      [-1, 0],
      [-1, 1],
      [0, -1],
    ]);
    expect(places.slice(9)).toEqual(places.slice(0, 9));
  });
});

const attending: TranslatorShape = {
  source: 5,
  target: 4,
  embedding: 3,
  encoder: 2,
  decoder: 3,
  inner: 3,
  attention: 2,
};
const sentences = [
  [0, 4, 2],
  [3, 3, 1],
];

describe.each([
  ["attends", attending],
  ["does not attend", { ...attending, attention: undefined }],
] as const)("a translator that %s", (_, shape) => {
  test("has the gradient of finite differences in every weight", () => {
    const weights = createTranslator(random(3), shape);
    expectGradients(weights, (tape) => {
      const { about, start } = encode(tape, shape, weights, sentences);
      const first = stepDecoder(tape, weights, about, start, [0, 0]);
      const second = stepDecoder(tape, weights, about, first.state, [1, 2]);
      return [first, second].map(({ logits }) => crossEntropy(tape, logits, [1, 2], [0.5, 0.5]));
    });
  });
  test("looks at all words, or at none", () => {
    const weights = createTranslator(random(3), shape);
    const encoded = encode(new Tape(), shape, weights, sentences);
    const { attention } = stepDecoder(new Tape(), weights, encoded.about, encoded.start, [0, 0]);
    if (shape.attention === undefined) expect(attention).toBeUndefined();
    else {
      for (const row of toRows(attention!.weights)) {
        expect(row).toHaveLength(3);
        expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      }
    }
  });
  test("says the same about a sentence alone as about the sentence in a batch", () => {
    const weights = createTranslator(random(4), shape);
    const speech = { begin: 0, end: 3, beam: 1, limit: 6 };
    for (const [b, sentence] of sentences.entries()) {
      const encoded = encode(new Tape(), shape, weights, [sentence]);
      const spoken = speak(new Tape(), weights, encoded, speech)[0]!;
      const together = encode(new Tape(), shape, weights, sentences);
      const first = stepDecoder(new Tape(), weights, together.about, together.start, [0, 0]);
      expect(toRows(first.logits)[b]!.map((z) => z.toFixed(10))).toEqual(
        toRows((spoken.steps[0] as DecoderStep).logits)[0]!.map((z) => z.toFixed(10)),
      );
    }
  });
});

describe("beamSearch", () => {
  /** A language of two words and an end, in which the word after `b` is certain. */
  const language = (beam: number): Search<string> => ({
    beam,
    end: 2,
    limit: 3,
    next: (before, word) => (before ?? "") + (word === undefined ? "" : "ab"[word]),
    logits: (said) =>
      ({
        "": [Math.log(0.6), Math.log(0.4), -50],
        a: [Math.log(0.4), Math.log(0.3), Math.log(0.3)],
        b: [-50, -50, 0],
      })[said] ?? [0, 0, 0],
  });
  test("with one hypothesis takes the best word each time", () => {
    expect(beamSearch(language(1))[0]!.words.slice(0, 2)).toEqual([0, 0]);
  });
  test("with two finds the better sentence that begins with a worse word", () => {
    const [best, second] = beamSearch(language(2));
    expect(best!.words).toEqual([1, 2]);
    expect(best!.finished).toBe(true);
    expect(best!.logProbability).toBeCloseTo(Math.log(0.4), 6);
    expect(second!.logProbability).toBeLessThan(best!.logProbability);
  });
  test("stops at its limit", () => {
    const endless = { ...language(1), logits: () => [0, -1, -2] };
    const [only] = beamSearch(endless);
    expect(only!.words).toEqual([0, 0, 0]);
    expect(only!.finished).toBe(false);
  });
  test("finds the most probable sentence of all when it keeps them all", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const table = randomTensor(40, 3, seed);
        const search: Search<number> = {
          beam: 1000,
          end: 2,
          limit: 3,
          next: (before, word) => (before === undefined ? 0 : 3 * before + word! + 1),
          logits: (step) => [...table.data.subarray(3 * step, 3 * step + 3)],
        };
        const found = beamSearch(search);
        const total = found.reduce((sum, { logProbability }) => sum + Math.exp(logProbability), 0);
        expect(total).toBeCloseTo(1, 10);
        const greedy = beamSearch({ ...search, beam: 1 })[0]!;
        expect(found[0]!.logProbability).toBeGreaterThanOrEqual(greedy.logProbability - 1e-12);
      }),
      { numRuns: 20, seed: 6 },
    );
  });
});
