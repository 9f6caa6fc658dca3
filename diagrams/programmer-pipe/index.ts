import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { neededBy, pipeExpression, runPipe } from "../../src/models/programmer/pipe-program.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { inputNames } from "./program.ts";
import type { PipeValues } from "./values.ts";

export default defineDiagram({
  name: "programmer-pipe",
  title: "A program like a pipe",
  summary:
    "A program of four operations, each on inputs and earlier outputs. Move the inputs, press an operation to change it, and move the taps to say what it works on.",
  params,
  parts: {
    inputs: { label: "inputs", count: () => inputNames.length },
    operations: { label: "operations", count: ({ program }) => program.length },
    outputs: { label: "outputs", count: ({ program }) => program.length },
  },
  presets,
  widths: [340, 680],
  compute({ a, b, c, program }): PipeValues {
    const values = runPipe(program, [a, b, c]);
    return {
      program,
      values,
      needed: neededBy(program, inputNames.length),
      answer: values.at(-1)!,
      expression: pipeExpression(program, inputNames),
    };
  },
  draw,
  describe({ needed, answer, expression, program }) {
    const unused = needed.slice(-program.length).filter((one) => !one).length;
    const idle =
      unused === 0
        ? "Every step is needed for it."
        : `${unused === 1 ? "1 step does" : `${unused} steps do`} not matter for it.`;
    return `The program computes ${expression} and answers ${formatValue(answer, "integer")}. ${idle}`;
  },
});
