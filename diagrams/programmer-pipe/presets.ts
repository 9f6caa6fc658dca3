import type { Preset } from "../../src/diagram.ts";
import { type PipeParams, params } from "./params.ts";
import type { Program } from "./program.ts";

const inputs = { a: params.a.initial, b: params.b.initial, c: params.c.initial };
const sumOfTwo = (left: number, right: number): Program[number] => ({
  operation: "+",
  left,
  right,
});
const square = (of: number): Program[number] => ({ operation: "×", left: of, right: of });

/** Programs worth a look. */
export const presets: readonly Preset<PipeParams>[] = [
  { label: "Two at a time", state: { ...inputs, program: params.program.initial } },
  {
    label: "Fibonacci",
    state: {
      a: 1,
      b: 1,
      c: 0,
      program: [sumOfTwo(0, 1), sumOfTwo(1, 3), sumOfTwo(3, 4), sumOfTwo(4, 5)],
    },
  },
  {
    label: "Sixteenth power",
    state: { ...inputs, program: [square(0), square(3), square(4), square(5)] },
  },
  {
    label: "A step in vain",
    state: {
      ...inputs,
      program: [
        { operation: "+", left: 0, right: 1 },
        { operation: "−", left: 0, right: 1 },
        { operation: "×", left: 3, right: 2 },
        { operation: "keep", left: 5, right: 0 },
      ],
    },
  },
];
