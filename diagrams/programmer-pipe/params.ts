import { number } from "../../src/params/number.ts";
import { pipeProgram } from "./program.ts";

/** What a reader can change. */
export const params = {
  a: input("a", 2),
  b: input("b", 1),
  c: input("c", 3),
  program: pipeProgram({
    label: "program",
    initial: [
      { operation: "+", left: 0, right: 1 },
      { operation: "×", left: 3, right: 2 },
      { operation: "+", left: 3, right: 4 },
      { operation: "−", left: 5, right: 0 },
    ],
  }),
};

export type PipeParams = typeof params;

function input(label: string, initial: number) {
  return number({ label, initial, min: -4, max: 4, step: 1 });
}
