import type { Random } from "../../random.ts";
import { biases, createWeights, type Plan, uniform } from "../../weights/plan.ts";
import type { Programmer, ProgrammerShape } from "./programmer.ts";
import { operations } from "./step.ts";

/** The tensors of a programmer. */
export function programmerPlan(shape: ProgrammerShape): Plan {
  const { vocabulary, embedding, reader, controller, attention } = shape;
  const state = 2 * reader;
  const cell = (name: string, inputs: Record<string, number>, units: number) => {
    const rows = 3 * units;
    const fanIn = units + Object.values(inputs).reduce((a, b) => a + b);
    return {
      ...Object.fromEntries(
        Object.entries(inputs).map(([input, cols]) => [
          `${name}.${input}`,
          uniform(rows, cols, fanIn),
        ]),
      ),
      [`${name}.hidden`]: uniform(rows, units, fanIn),
      [`${name}.bias`]: biases(rows),
      [`${name}.hiddenBias`]: biases(rows),
    };
  };
  const matrix = (rows: number, cols: number) => uniform(rows, cols, cols);
  const layer = (name: string, outputs: number, inputs: number) => ({
    [`${name}.weights`]: matrix(outputs, inputs),
    [`${name}.bias`]: biases(outputs),
  });
  return {
    // Of all words a lookup takes in one: its fan-in is 1, and columns' names begin well apart.
    embedding: uniform(vocabulary, embedding, 1),
    ...cell("forward", { word: embedding }, reader),
    ...cell("backward", { word: embedding }, reader),
    ...layer("start", controller, state),
    "attention.query": matrix(attention, controller),
    "attention.key": matrix(attention, state),
    "attention.v": matrix(1, attention),
    ...cell(
      "controller",
      { question: state, operation: operations.length, column: embedding },
      controller,
    ),
    ...layer("operation", operations.length, controller),
    ...layer("column", embedding, controller),
    ...layer("pivot", state, controller),
  };
}

/** A programmer with random weights, to be trained; its biases begin at 0. */
export function createProgrammer(random: Random, shape: ProgrammerShape): Programmer {
  return { shape, weights: createWeights(random, programmerPlan(shape)) };
}
