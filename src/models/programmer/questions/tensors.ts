import type { ProgrammerShape } from "./programmer.ts";
import { operations } from "./step.ts";

/** The measures of one tensor of weights. */
export interface TensorShape {
  readonly rows: number;
  readonly cols: number;
  /** How many inputs a neuron sums up, all of its weight matrices together; none for a bias. */
  readonly fanIn?: number;
}

/** The tensors of a programmer's weights, by their names. */
export function tensorShapes(shape: ProgrammerShape): Record<string, TensorShape> {
  const { vocabulary, embedding, reader, controller, attention } = shape;
  const state = 2 * reader;
  const cell = (name: string, inputs: Record<string, number>, units: number) => {
    const rows = 3 * units;
    const fanIn = units + Object.values(inputs).reduce((a, b) => a + b);
    return {
      ...Object.fromEntries(
        Object.entries(inputs).map(([input, cols]) => [`${name}.${input}`, { rows, cols, fanIn }]),
      ),
      [`${name}.hidden`]: { rows, cols: units, fanIn },
      [`${name}.bias`]: { rows: 1, cols: rows },
      [`${name}.hiddenBias`]: { rows: 1, cols: rows },
    };
  };
  const matrix = (rows: number, cols: number) => ({ rows, cols, fanIn: cols });
  const layer = (name: string, outputs: number, inputs: number) => ({
    [`${name}.weights`]: matrix(outputs, inputs),
    [`${name}.bias`]: { rows: 1, cols: outputs },
  });
  return {
    // Of all words a lookup takes in one: its fan-in is 1, and columns' names begin well apart.
    embedding: { rows: vocabulary, cols: embedding, fanIn: 1 },
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
