import type { State } from "../../src/diagram.ts";
import { argmax } from "../../src/models/autodiff/argmax.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import type { Tensor } from "../../src/models/autodiff/tensor.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { pipeExpression, runPipe } from "../../src/models/programmer/pipe-program.ts";
import { type SoftRunParams, shareParams } from "./params.ts";
import { answers, programOf, questions } from "./questions.ts";
import { lesson, type SoftRun, scoresOf, softRun } from "./soft-run.ts";
import type { SoftRunValues } from "./values.ts";

/** Runs the soft program, and steps down the slope of its loss as often as is asked for. */
export function compute(state: State<SoftRunParams>): SoftRunValues {
  const asked = lesson(answers.slice(0, state.questions).with(0, state.wanted));
  const scores = shareParams.map((name) => scoresOf(state[name]));
  const tape = new Tape();
  const losses: number[] = [];
  for (;;) {
    tape.reset();
    for (const score of scores) score.zeroGrad();
    const run = softRun(tape, scores, asked);
    tape.backward(run.loss);
    losses.push(run.loss.data[0]!);
    if (losses.length > state.steps) return valuesOf(state, losses, scores, run);
    for (const { data, grad } of scores) {
      for (let i = 0; i < data.length; i++) data[i]! -= state.stride * grad[i]!;
    }
  }
}

function valuesOf(
  { wanted, questions: count, slopes }: State<SoftRunParams>,
  losses: readonly number[],
  scores: readonly Tensor[],
  { shares, steps, loss }: SoftRun,
): SoftRunValues {
  const program = shares.map((share) => pipeOperations[argmax(share, 0)]!);
  const lines = programOf(program);
  const expected = answers.with(0, wanted);
  return {
    inputs: questions[0]!,
    steps: steps.map(({ left, right, results, result }, i) => ({
      left: left.data[0]!,
      right: right.data[0]!,
      results: Array.from(results.data.subarray(0, pipeOperations.length)),
      shares: Array.from(shares[i]!.data),
      result: result.data[0]!,
      shareSlopes: Array.from(shares[i]!.grad),
      scoreSlopes: Array.from(scores[i]!.grad),
    })),
    wanted,
    answer: steps.at(-1)!.result.data[0]!,
    learning: count,
    losses,
    loss: loss.data[0]!,
    program,
    expression: pipeExpression(lines, ["a", "b", "c"]),
    right: expected.filter((answer, i) => runPipe(lines, questions[i]!).at(-1) === answer).length,
    questions: questions.length,
    slopes,
  };
}
