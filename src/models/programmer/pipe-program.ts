import { argmax } from "../autodiff/argmax.ts";
import { type PipeChoice, type PipeOperation, pipeOperations } from "./pipe.ts";

/** One line of a program: what to do with which two of the inputs and earlier results. */
export interface PipeLine {
  readonly operation: PipeOperation;
  readonly left: number;
  readonly right: number;
}

const compute: Record<PipeOperation, (x: number, y: number) => number> = {
  "+": (x, y) => x + y,
  "−": (x, y) => x - y,
  "×": (x, y) => x * y,
  keep: (x) => x,
};

/**
 * The program that a sequence of soft choices comes closest to: at each step the most probable
 * operation and operands.
 *
 * @param member which member of the batch
 */
export function hardenPipe(choices: readonly PipeChoice[], member = 0): PipeLine[] {
  return choices.map(({ operation, left, right }) => ({
    operation: pipeOperations[argmax(operation, member)]!,
    left: argmax(left, member),
    right: argmax(right, member),
  }));
}

/** Runs a program: all values, the inputs and then the result of each line. */
export function runPipe(program: readonly PipeLine[], inputs: readonly number[]): number[] {
  const values = [...inputs];
  for (const { operation, left, right } of program) {
    values.push(compute[operation](values[left]!, values[right]!));
  }
  return values;
}

/**
 * Whether the result of a program depends on each of its values, the inputs and then the results of
 * the lines.
 *
 * @param inputs how many inputs there are
 */
export function neededBy(program: readonly PipeLine[], inputs: number): boolean[] {
  const needed = Array.from({ length: inputs + program.length }, () => false);
  needed[needed.length - 1] = true;
  for (let i = program.length - 1; i >= 0; i--) {
    if (!needed[inputs + i]) continue;
    const { operation, left, right } = program[i]!;
    needed[left] = true;
    if (operation !== "keep") needed[right] = true;
  }
  return needed;
}

/** A program as text, a line a step: `x1 = a + b`. */
export function printPipe(program: readonly PipeLine[], inputs: readonly string[]): string {
  const names = [...inputs, ...program.map((_, i) => `x${i + 1}`)];
  return program
    .map(({ operation, left, right }, i) => {
      const x = names[left]!;
      return `x${i + 1} = ${operation === "keep" ? x : `${x} ${operation} ${names[right]}`}`;
    })
    .join("\n");
}

/** What a program computes in the end, as one expression: `(a + b) × c`. */
export function pipeExpression(program: readonly PipeLine[], inputs: readonly string[]): string {
  const texts = inputs.map((text) => ({ text, compound: false }));
  const bracketed = (i: number) => (texts[i]!.compound ? `(${texts[i]!.text})` : texts[i]!.text);
  for (const { operation, left, right } of program) {
    texts.push(
      operation === "keep"
        ? texts[left]!
        : { text: `${bracketed(left)} ${operation} ${bracketed(right)}`, compound: true },
    );
  }
  return texts.at(-1)!.text;
}
