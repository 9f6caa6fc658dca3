import { additiveAttention, additiveKeys } from "../../attention/attend.ts";
import { dotScores } from "../../attention/dot-scores.ts";
import { concatenate, stack, tile } from "../../autodiff/arrange.ts";
import { tanh } from "../../autodiff/elementwise.ts";
import { linear } from "../../autodiff/linear.ts";
import { softmax } from "../../autodiff/softmax.ts";
import type { Tape } from "../../autodiff/tape.ts";
import { matrix, type Tensor } from "../../autodiff/tensor.ts";
import { bidirectional, type Step } from "../../cells/bidirectional.ts";
import { embed } from "../../cells/embed.ts";
import { gru } from "../../cells/gru.ts";
import { read } from "../../read.ts";
import type { Weights } from "../../weights/weights.ts";
import { type Choice, operations, type StepResult, selectAll, step } from "./step.ts";

/** The measures of a programmer that answers questions on tables. */
export interface ProgrammerShape {
  readonly vocabulary: number;
  readonly embedding: number;
  /** Units of the reader, each way. */
  readonly reader: number;
  readonly controller: number;
  /** Units of the network that scores the words of the question. */
  readonly attention: number;
  /** The words that name the table's columns, as row numbers of the embedding. */
  readonly columns: readonly number[];
  /** The steps of a program. */
  readonly steps: number;
}

/** A programmer: its measures and its weights. */
export interface Programmer {
  readonly shape: ProgrammerShape;
  readonly weights: Weights;
}

/** Questions with as many words and as many numbers as each other, and a table for each. */
export interface Asked {
  /** The words, as row numbers of the embedding: [batch][words]. */
  readonly words: readonly (readonly number[])[];
  /** The numbers among them, and where they stand: [batch][numbers]. */
  readonly numbers: readonly (readonly number[])[];
  readonly numberPositions: readonly (readonly number[])[];
  /** batch·rows × columns. */
  readonly table: Tensor;
}

/** A step of a soft program: what was chosen and what it made. */
export interface ProgramStep {
  readonly choice: Choice;
  /** How far the controller looked at each word of the question: batch × words. */
  readonly attention: Tensor;
  readonly result: StepResult;
}

/**
 * Reads questions and runs a program for each, softly: at every step a controller looks at the
 * question again, and chooses an operation, a column (by the dot product with the words that name
 * the columns) and one of the question's numbers (by attention on the places where numbers stand,
 * as a pointer network does). After Neelakantan et al. 2015, section 2, and Vinyals et al. 2015.
 */
export function runProgrammer(tape: Tape, programmer: Programmer, asked: Asked): ProgramStep[] {
  const { shape, weights } = programmer;
  const batch = asked.words.length;
  const zero = (width: number) => {
    const out = tape.tensor(batch, width);
    out.data.fill(0);
    return out;
  };
  const layer = (name: string, x: Tensor) =>
    linear(tape, [[x, weights[`${name}.weights`]!]], weights[`${name}.bias`]!);

  const reading = bidirectional(
    tape,
    asked.words[0]!.map((_, t) =>
      embed(
        tape,
        weights.embedding!,
        asked.words.map((words) => words[t]!),
      ),
    ),
    zero(shape.reader),
    readerStep(tape, weights, "forward"),
    readerStep(tape, weights, "backward"),
  );
  const items = stack(tape, reading.outputs);
  const scorer = {
    query: weights["attention.query"]!,
    key: weights["attention.key"]!,
    v: weights["attention.v"]!,
  };
  const keys = additiveKeys(tape, items, scorer);
  const names = tile(tape, embed(tape, weights.embedding!, shape.columns), batch);
  const length = asked.words[0]!.length;
  const places = asked.numberPositions.flatMap((at, b) => at.map((t) => b * length + t));
  const numberItems = places.length > 0 ? embed(tape, items, places) : undefined;
  const matter = {
    table: asked.table,
    numbers: numberItems && matrix(asked.numbers),
  };

  let state = tanh(tape, layer("start", concatenate(tape, reading.last, reading.first)));
  let operation = zero(operations.length);
  let column = zero(shape.embedding);
  let selection = selectAll(tape, batch, asked.table.rows / batch);
  return Array.from({ length: shape.steps }, () => {
    const looked = additiveAttention(tape, state, items, keys, scorer);
    state = gru(tape, state, cellWeights(weights, "controller"), [
      [looked.context, weights["controller.question"]!],
      [operation, weights["controller.operation"]!],
      [column, weights["controller.column"]!],
    ]);
    const choice: Choice = {
      operation: softmax(tape, layer("operation", state)),
      column: softmax(tape, dotScores(tape, layer("column", state), names)),
      pivot: numberItems && softmax(tape, dotScores(tape, layer("pivot", state), numberItems)),
    };
    operation = choice.operation;
    column = read(tape, choice.column, names);
    const result = step(tape, matter, selection, choice);
    selection = result;
    return { choice, attention: looked.weights, result };
  });
}

function readerStep(tape: Tape, weights: Weights, name: string): Step {
  return (state, input) =>
    gru(tape, state, cellWeights(weights, name), [[input, weights[`${name}.word`]!]]);
}

function cellWeights(weights: Weights, name: string) {
  return {
    hidden: weights[`${name}.hidden`]!,
    bias: weights[`${name}.bias`]!,
    hiddenBias: weights[`${name}.hiddenBias`]!,
  };
}
