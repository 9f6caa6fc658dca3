import { describe, expect, it } from "vitest";
import {
  gradientReach,
  lstmReader,
  outputOf,
  plainReader,
  randomSequence,
  units,
} from "../../diagrams/gradient-reach/compute.ts";
import { layout } from "../../diagrams/gradient-reach/layout.ts";
import { lookMarks } from "../../diagrams/gradient-reach/marks.ts";
import { params } from "../../diagrams/gradient-reach/params.ts";
import { tellSize } from "../../diagrams/gradient-reach/size.ts";
import { reachValues } from "../../diagrams/gradient-reach/values.ts";
import { axisScale } from "../../diagrams/kit/chart.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomTensor } from "../models/finite-differences.ts";

const initial = initialState(params);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const overSeeds = (state: Partial<typeof initial>) =>
  seeds.map((seed) => reachValues({ ...initial, ...state, seed }));

describe("the gradient that gradient-reach draws", () => {
  it.each([
    ["the plain network", plainReader(random(1), 1.2)],
    ["the LSTM", lstmReader(random(2), 1.2, 1)],
  ])("is what small changes of each input do to the output of %s", (_, reader) => {
    const sequence = randomSequence(random(3), 6);
    const readout = randomTensor(1, units, 4);
    const output = () => outputOf(new Tape({ record: false }), reader, sequence, readout).data[0]!;
    const step = 1e-5;
    const measured = sequence.map(({ data }) => {
      const slopes = data.map((value, i) => {
        data[i] = value + step;
        const above = output();
        data[i] = value - step;
        const below = output();
        data[i] = value;
        return (above - below) / (2 * step);
      });
      return Math.hypot(...slopes);
    });
    const drawn = gradientReach(reader, sequence, readout);
    for (const [t, size] of drawn.entries()) {
      expect(Math.abs(size - measured[t]!)).toBeLessThan(1e-8 + 1e-6 * size);
    }
  });

  it("never exceeds the scale to the power of the distance, in the plain network", () => {
    for (const scale of [0.3, 0.9, 1, 1.7, 3]) {
      for (const { plain, bound } of overSeeds({ scale })) {
        for (const [t, size] of plain.sizes.entries()) {
          expect(size).toBeLessThanOrEqual(bound[t]! * (1 + 1e-9));
        }
      }
    }
  });

  it("fades in the plain network at a scale below 1, and there holds in an LSTM whose forget gate is open", () => {
    for (const { plain, lstm } of overSeeds({ scale: 0.9, length: 40, forget: 3 })) {
      expect(plain.sizes[0]!).toBeLessThan(1e-4);
      expect(lstm.sizes[0]!).toBeGreaterThan(1e-2);
    }
  });

  it("has at first the numbers that the text tells", () => {
    const { plain } = reachValues(initial);
    expect(plain.perStep.toFixed(2)).toBe("0.78");
    expect([plain.sizes[0]!, plain.sizes.at(-1)!].map(tellSize)).toEqual(["21 millionths", "0.34"]);
  });

  it("explodes as the text tells", () => {
    const { sizes, perStep } = reachValues({ ...initial, scale: 2.6, length: 60 }).plain;
    const grows = sizes.slice(1).filter((size, t) => sizes[t]! > size);
    expect([grows.length, sizes.length - 1]).toEqual([41, 59]);
    expect(perStep.toFixed(2)).toBe("1.21");
    expect(Math.round(sizes[0]! / sizes.at(-1)! / 1000)).toBe(76);
  });

  it("explodes in the plain network at a large scale", () => {
    for (const { plain } of overSeeds({ scale: 2.6, length: 60 })) {
      expect(plain.sizes[0]! / plain.sizes.at(-1)!).toBeGreaterThan(10);
    }
  });

  it("fades faster in an LSTM whose forget gate is all but closed than in the plain network", () => {
    for (const { plain, lstm } of overSeeds({ scale: 1, length: 40, forget: -2 })) {
      expect(lstm.perStep).toBeLessThan(0.5);
      expect(lstm.sizes[0]!).toBeLessThan(plain.sizes[0]!);
    }
  });

  it("is the same each time, and another with another seed", () => {
    expect(reachValues(initial)).toEqual(reachValues(initial));
    expect(reachValues({ ...initial, seed: 2 }).plain.sizes).not.toEqual(
      reachValues(initial).plain.sizes,
    );
  });
});

describe("tellSize", () => {
  it("says numbers of any size in words, and those beyond words with a power of ten", () => {
    const told = [2.5e16, 3.2e7, 1700, 58.4, 1, 0.07, 0.0033, 217e-6, 3.5e-9, 1e-30];
    expect(told.map(tellSize)).toEqual([
      "2.5\u00a0×\u00a010 to the\u00a016",
      "32 million",
      "1.7 thousand",
      "58",
      "1.0",
      "0.07",
      "3.3 thousandths",
      "217 millionths",
      "3.5 billionths",
      "1.0\u00a0×\u00a010 to the\u00a0−30",
    ]);
  });
});

describe("the marks on the input that is looked at", () => {
  const { chart } = layout(680, 60);
  const bottom = chart.y + chart.height;
  const told = (plain: number, lstm: number) => {
    const { marks, beyond } = lookMarks({ x: 300, chart, curves: [], plain, lstm });
    return { tips: marks.map(({ d }) => d), words: beyond.map(({ note }) => note) };
  };

  it("stand on their curves where the chart reaches", () => {
    expect(told(1, 1e-3).words).toEqual([]);
  });

  it("are arrowheads at the edge, with words, where it does not", () => {
    const { tips, words } = told(1.5e-32, 2.4e-36);
    expect(words).toEqual(["both below"]);
    for (const tip of tips) expect(tip).toMatch(new RegExp(`^M[\\d.]+,${bottom - 2}l-6,-9h12z$`));
    expect(told(1e9, 1e-20).words).toEqual(["LSTM below", "plain RNN above"]);
  });

  it("have their words where no curve passes", () => {
    const { chart } = layout(340, 40);
    const anchorOf = (at: number) => {
      const { plain, lstm, bound } = reachValues({ ...initial, length: 40, scale: 0.1, at });
      const { beyond } = lookMarks({
        x: axisScale(chart.across, [chart.x, chart.x + chart.width])(at),
        chart,
        curves: [plain.sizes, lstm.sizes, bound],
        plain: plain.here,
        lstm: lstm.here,
      });
      expect(beyond.map(({ note }) => note)).toEqual(["plain RNN below"]);
      return beyond[0]!.anchor;
    };
    expect([1, 5, 15, 18, 25].map(anchorOf)).toEqual(["start", "start", "middle", "end", "end"]);
  });
});
