import { describe, expect, it } from "vitest";
import { compute } from "../../diagrams/programmer-soft-run/compute.ts";
import diagram from "../../diagrams/programmer-soft-run/index.ts";
import {
  params,
  type SoftRunParams,
  shareParams,
} from "../../diagrams/programmer-soft-run/params.ts";
import { answers, operands, questions } from "../../diagrams/programmer-soft-run/questions.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type SoftRun = State<SoftRunParams>;

const first = initialState(params);
const next = random(4);
const states = [first, ...Array.from({ length: 30 }, () => randomState(next, diagram) as SoftRun)];

function preset(label: string): SoftRun {
  const { state } = diagram.presets!.find((one) => one.label === label)!;
  return { ...first, ...(state as Partial<SoftRun>) };
}

/** What a soft program answers, worked out apart from the tape. */
function answerOf(shares: readonly (readonly number[])[], inputs: readonly number[]): number {
  const values = [...inputs];
  for (const [i, { left, right }] of operands.entries()) {
    const [x, y] = [values[left]!, values[right]!];
    const results = [x + y, x - y, x * y, x];
    values.push(results.reduce((sum, result, j) => sum + shares[i]![j]! * result, 0));
  }
  return values.at(-1)!;
}

/** The loss, worked out apart from the tape. */
function lossOf(shares: readonly (readonly number[])[], state: SoftRun): number {
  const losses = questions.slice(0, state.questions).map((inputs, i) => {
    const off = Math.abs(answerOf(shares, inputs) - (i === 0 ? state.wanted : answers[i]!));
    return off <= 1 ? off ** 2 / 2 : off - 1 / 2;
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

const firstShares = (state: SoftRun) => shareParams.map((name) => state[name]);

describe("the soft program", () => {
  it("computes what a crisp one computes where all shares are 1 or 0", () => {
    const operations = [(x: number, y: number) => x + y, (x: number, y: number) => x * y];
    const [plus, times] = operations as [(typeof operations)[0], (typeof operations)[0]];
    const { steps, answer, expression } = compute({
      ...first,
      shares1: [1, 0, 0, 0],
      shares2: [0, 0, 1, 0],
      shares3: [0, 0, 0, 1],
    });
    expect(steps[0]!.result).toBe(plus(2, 1));
    expect(answer).toBe(times(plus(2, 1), 3));
    expect(expression).toBe("(a + b) × c");
  });

  it("averages the results of every step by its shares", () => {
    for (const state of states) {
      const { steps, answer, inputs } = compute(state);
      const shares = steps.map((step) => step.shares);
      expect(answer).toBeCloseTo(answerOf(shares, inputs), 9);
    }
  });

  it("has shares that sum to 1, however many gradient steps are taken", () => {
    for (const state of states) {
      for (const { shares } of compute(state).steps) {
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it("starts from the shares that the reader sets", () => {
    for (const state of states) {
      const { steps } = compute({ ...state, steps: 0 });
      for (const [i, shares] of firstShares(state).entries()) {
        for (const [j, share] of shares.entries()) {
          expect(steps[i]!.shares[j]).toBeCloseTo(share, 12);
        }
      }
    }
  });
});

describe("the slopes", () => {
  const step = 1e-6;

  it("along the shares are those that finite differences measure", () => {
    for (const state of states.map((one) => ({ ...one, steps: 0 }))) {
      const { steps, loss } = compute(state);
      const shares = firstShares(state);
      expect(loss).toBeCloseTo(lossOf(shares, state), 9);
      for (const [i, { shareSlopes }] of steps.entries()) {
        for (const [j, slope] of shareSlopes.entries()) {
          const at = (by: number) =>
            lossOf(shares.with(i, shares[i]!.with(j, shares[i]![j]! + by)), state);
          expect(slope).toBeCloseTo((at(step) - at(-step)) / (2 * step), 5);
        }
      }
    }
  });

  it("along the scores are those of the shares, by @eq-slope of the introduction", () => {
    for (const state of states) {
      for (const { shares, shareSlopes, scoreSlopes } of compute(state).steps) {
        const mean = shares.reduce((sum, share, j) => sum + share * shareSlopes[j]!, 0);
        for (const [j, slope] of scoreSlopes.entries()) {
          expect(slope).toBeCloseTo(shares[j]! * (shareSlopes[j]! - mean), 9);
        }
      }
    }
  });

  it("ask for more of an operation that has no share, which does not hear them", () => {
    const { steps } = compute({ ...preset("× left out"), steps: 0 });
    expect(steps[1]!.shareSlopes[2]).toBeLessThan(-0.1);
    expect(steps[1]!.scoreSlopes[2]).toBeCloseTo(0, 12);
  });
});

describe("gradient steps", () => {
  it("are taken one after another: n steps continue n − 1", () => {
    const { losses } = compute({ ...first, steps: 12 });
    for (let n = 0; n <= 12; n++) expect(compute({ ...first, steps: n }).loss).toBe(losses[n]);
  });

  it("find the program from even shares and eight questions", () => {
    const { steps, program, right, answer } = compute(preset("The program found"));
    expect(program).toEqual(["+", "×", "−"]);
    expect(right).toBe(8);
    expect(Math.abs(answer - 7)).toBeLessThan(0.1);
    for (const { shares } of steps) expect(Math.max(...shares)).toBeGreaterThan(0.9);
  });

  it("find a blend with the right answer, and not the program, from one question", () => {
    const { answer, loss, program, right } = compute(preset("One question alone"));
    expect(answer).toBeCloseTo(7, 2);
    expect(loss).toBeLessThan(1e-4);
    expect(program).not.toEqual(["+", "×", "−"]);
    expect(right).toBeLessThan(8);
  });

  it.each(["A wrong program, held firmly", "× left out"])("do not succeed from %s", (label) => {
    for (const stride of [0.3, 1, 3]) {
      const { loss, program, right } = compute({ ...preset(label), stride });
      expect(program).not.toEqual(["+", "×", "−"]);
      expect(right).toBeLessThan(8);
      expect(loss).toBeGreaterThan(1);
    }
  });
});

it("restores every state from what a link says", () => {
  for (const state of states) {
    for (const [name, param] of Object.entries(diagram.params)) {
      const value = state[name as keyof SoftRun];
      expect(param.nearest(param.read(param.write(value)), state)).toEqual(value);
    }
  }
});

describe("what the text says", () => {
  it("the program is found from five questions on, and not from fewer", () => {
    for (let count = 1; count <= questions.length; count++) {
      const { right } = compute({ ...first, steps: 40, questions: count });
      expect(right === questions.length, `${count} questions`).toBe(count >= 5);
    }
    expect(compute(preset("One question alone")).right).toBe(2);
  });

  it("with five questions it is not held firmly, and has a higher loss than with four; with six it is", () => {
    const firmness = ({ steps }: ReturnType<typeof compute>) =>
      Math.min(...steps.map(({ shares }) => Math.max(...shares)));
    const [four, five, ...more] = [4, 5, 6, 7, 8].map((count) =>
      compute({ ...first, steps: 40, questions: count }),
    );
    expect([four!, five!].map(({ loss }) => loss.toFixed(2))).toEqual(["0.07", "0.25"]);
    expect(five!.steps[2]!.shares[1]!.toFixed(2)).toBe("0.57");
    expect(more.map((run) => firmness(run).toFixed(2))).toEqual(["0.86", "0.92", "0.92"]);
  });

  it("the seven questions are kept where the first is to be answered with 12, and lost with 0", () => {
    const asked = (wanted: number, steps: number) => compute({ ...first, steps, wanted });
    expect(asked(12, 40)).toMatchObject({ right: 7, expression: asked(7, 40).expression });
    expect(asked(12, 40).steps[2]!.shares[1]!).toBeLessThan(asked(7, 40).steps[2]!.shares[1]!);
    expect(asked(0, 40).right).toBe(1);
    expect(asked(0, 40).loss.toFixed(3)).toBe("2.085");
  });

  it("0 pulls the other way at the start, though the program would be better there, too", () => {
    const slopes = (wanted: number) =>
      compute({ ...first, wanted }).steps.map(({ scoreSlopes }) => scoreSlopes);
    const least = (values: readonly number[]) => values.indexOf(Math.min(...values));
    expect(compute(first).answer).toBe(3.75);
    expect(slopes(12)).toEqual(slopes(7));
    expect([7, 0].map((wanted) => least(slopes(wanted)[1]!))).toEqual([2, 1]);
    for (const step of [0, 1, 2]) {
      const [now, then] = [step, step + 1].map(
        (steps) => compute({ ...first, wanted: 0, steps }).steps[1]!.shares[2]!,
      );
      expect(then!).toBeLessThan(now!);
    }
    const on = (k: number, share: number) =>
      [0, 1, 2, 3].map((j) => (j === k ? share : (1 - share) / 3));
    const near = (share: number, steps: number) =>
      compute({
        ...first,
        wanted: 0,
        steps,
        shares1: on(0, share),
        shares2: on(2, share),
        shares3: on(1, share),
      });
    expect(near(1, 0).loss.toFixed(2)).toBe("0.81");
    expect(near(0.85, 40).right).toBe(7);
  });

  it("no question is heard more loudly at the start than the first", () => {
    const summed = Array.from({ length: questions.length + 1 }, (_, count) =>
      count === 0
        ? Array.from({ length: 12 }, () => 0)
        : compute({ ...first, questions: count }).steps.flatMap(({ scoreSlopes }) =>
            scoreSlopes.map((slope) => slope * count),
          ),
    );
    const loudness = questions.map((_, i) =>
      Math.hypot(...summed[i + 1]!.map((slope, j) => slope - summed[i]![j]!)),
    );
    expect(Math.max(...loudness)).toBe(loudness[0]);
  });

  it.each([
    [0.4, 57],
    [0.55, 44],
    [0.7, 30],
    [0.85, 19],
  ])(
    "beginning with a share of %d on each program in turn, %d of 64 starts find it",
    (share, found) => {
      const towards = (k: number) => [0, 1, 2, 3].map((j) => (j === k ? share : (1 - share) / 3));
      const starts = Array.from({ length: 64 }, (_, i) => ({
        ...first,
        steps: 40,
        shares1: towards(i >> 4),
        shares2: towards((i >> 2) & 3),
        shares3: towards(i & 3),
      }));
      expect(starts.filter((start) => compute(start).right === questions.length)).toHaveLength(
        found,
      );
    },
  );

  it("step 3 asks for × at first, and for minus once step 2 has found ×", () => {
    const asked = (steps: number, step: number) => {
      const { scoreSlopes } = compute({ ...first, steps }).steps[step]!;
      return scoreSlopes.indexOf(Math.min(...scoreSlopes));
    };
    expect([asked(0, 1), asked(0, 2)]).toEqual([2, 2]);
    expect([asked(8, 1), asked(8, 2)]).toEqual([2, 1]);
    expect(compute({ ...first, steps: 8 }).steps[2]!.scoreSlopes[2]).toBeGreaterThan(0);
  });

  it("the slope along a share left out is the steepest of its step", () => {
    const { shareSlopes } = compute({ ...preset("× left out"), steps: 0 }).steps[1]!;
    expect(Math.min(...shareSlopes)).toBe(shareSlopes[2]);
  });

  it("the answer is the mean of the answers of all programs, by their probabilities", () => {
    for (const state of states) {
      const { answer, steps, inputs } = compute(state);
      const crisp = (k: number) => [0, 1, 2, 3].map((j) => (j === k ? 1 : 0));
      let mean = 0;
      for (let i = 0; i < 64; i++) {
        const choices = [i >> 4, (i >> 2) & 3, i & 3];
        const probability = choices.reduce((p, k, step) => p * steps[step]!.shares[k]!, 1);
        mean += probability * answerOf(choices.map(crisp), inputs);
      }
      expect(answer).toBeCloseTo(mean, 9);
    }
  });
});
