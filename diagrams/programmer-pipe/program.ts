import { type PipeOperation, pipeOperations } from "../../src/models/programmer/pipe.ts";
import type { PipeLine } from "../../src/models/programmer/pipe-program.ts";
import type { Field, Param } from "../../src/params/param.ts";
import { operationWords } from "../kit/operation-words.ts";

export type Program = readonly PipeLine[];

/** The inputs of a program, in their order. */
export const inputNames = ["a", "b", "c"] as const;

/** How a link writes an operation. */
const signs: Readonly<Record<PipeOperation, string>> = {
  "+": "+",
  "−": "-",
  "×": "*",
  keep: "keep",
};

/** How many values there are before a step, counted from 0. */
export const valuesBefore = (step: number) => inputNames.length + step;

/**
 * A program that is a pipe: a line a step, each on inputs and earlier outputs. An earlier output is
 * named by how many steps ago it was made. Written "a + b; 1 * c; keep 2": the sum of a and b, the
 * output of 1 step ago times c, and what came 2 steps ago.
 */
export function pipeProgram(options: { label: string; initial: Program }): Param<Program> {
  const { label, initial } = options;
  return {
    kind: "pipe",
    label,
    range: `${initial.length} lines like "a + b", "1 - c", "2 * 1" or "keep 1", with semicolons between; a number says how many steps ago`,
    initial,
    read(text) {
      const lines = text.split(";").map(readLine);
      if (lines.length !== initial.length) return undefined;
      return lines.every((line) => line !== undefined) ? lines : undefined;
    },
    write: (program) => program.map(writeLine).join("; "),
    nearest: (program) =>
      program.map(({ operation, left, right }, step) => {
        const inside = (index: number) => Math.min(valuesBefore(step) - 1, Math.max(0, index));
        // What is kept has no other operand.
        return { operation, left: inside(left), right: operation === "keep" ? 0 : inside(right) };
      }),
    fields: (program) => program.flatMap(fieldsOf),
  };
}

/** An operand in words: "a", or "2 steps ago". */
export function tellOperand(index: number, step: number): string {
  const ago = valuesBefore(step) - index;
  return inputNames[index] ?? (ago === 1 ? "1 step ago" : `${ago} steps ago`);
}

/** The program with another operation at a step. */
export function withOperation(program: Program, step: number, operation: PipeOperation): Program {
  return program.with(step, { ...program[step]!, operation });
}

/** The program with another operand at a step. */
export function withOperand(
  program: Program,
  step: number,
  side: "left" | "right",
  index: number,
): Program {
  return program.with(step, { ...program[step]!, [side]: index });
}

function fieldsOf({ operation }: PipeLine, step: number): Field<Program>[] {
  const operand = (side: "left" | "right"): Field<Program> => ({
    type: "choice",
    label: `step ${step + 1}, ${side} operand`,
    options: Array.from({ length: valuesBefore(step) }, (_, index) => ({
      value: String(index),
      label: tellOperand(index, step),
    })),
    get: (program) => String(program[step]![side]),
    set: (program, to) => withOperand(program, step, side, Number(to)),
  });
  return [
    {
      type: "choice",
      label: `step ${step + 1}, operation`,
      options: pipeOperations.map((value) => ({ value, label: operationWords[value] })),
      get: (program) => program[step]!.operation,
      set: (program, to) => withOperation(program, step, to as PipeOperation),
    },
    operand("left"),
    ...(operation === "keep" ? [] : [operand("right")]),
  ];
}

function writeLine({ operation, left, right }: PipeLine, step: number): string {
  const operand = (index: number) => inputNames[index] ?? String(valuesBefore(step) - index);
  if (operation === "keep") return `keep ${operand(left)}`;
  return `${operand(left)} ${signs[operation]} ${operand(right)}`;
}

function readLine(text: string, step: number): PipeLine | undefined {
  const kept = /^\s*keep\s+(\w)\s*$/.exec(text);
  const [, first, sign, second] = kept
    ? [text, kept[1], "keep", "a"]
    : (/^\s*(\w)\s*([-+*×−])\s*(\w)\s*$/.exec(text) ?? []);
  const operation = pipeOperations.find((name) => name === sign || signs[name] === sign);
  const left = readOperand(first, step);
  const right = readOperand(second, step);
  if (!operation || left === undefined || right === undefined) return undefined;
  return { operation, left, right };
}

function readOperand(text: string | undefined, step: number): number | undefined {
  const names: readonly (string | undefined)[] = inputNames;
  const input = names.indexOf(text);
  if (input >= 0) return input;
  const ago = Number(text);
  return Number.isInteger(ago) && ago >= 1 && ago <= step ? valuesBefore(step) - ago : undefined;
}
