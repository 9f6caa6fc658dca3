import { type PipeOperation, pipeOperations } from "../../src/models/programmer/pipe.ts";

/** The operations of the arithmetic programmer in words, for those who hear them. */
export const operationWords: Readonly<Record<PipeOperation, string>> = {
  "+": "plus",
  "−": "minus",
  "×": "times",
  keep: "keep",
};

/** The same as a list, in the order of their probabilities. */
export const operationNames: readonly string[] = pipeOperations.map((name) => operationWords[name]);
