import {
  type Expression,
  operationCount,
  write,
} from "../../src/training/tasks/arithmetic/expression.ts";
import { ArithmeticSyntaxError, parse } from "../../src/training/tasks/arithmetic/parse.ts";

/** A task as a reader typed it. */
export interface Task {
  readonly typed: string;
  /** What it asks for; undefined where it is none. */
  readonly expression?: Expression;
  /** The same, as it is written with no more than is needed. */
  readonly written?: string;
  /** Operations that it takes as it is written, equal parts computed once. */
  readonly operations?: number;
  /** Why it is no task, and from which character on, from 0. */
  readonly problem?: { readonly message: string; readonly position: number };
}

/** Reads a typed task; what is not understood is said with its place. */
export function readTask(typed: string): Task {
  try {
    const expression = parse(typed);
    return {
      typed,
      expression,
      written: write(expression),
      operations: operationCount(expression),
    };
  } catch (error) {
    if (!(error instanceof ArithmeticSyntaxError)) throw error;
    return { typed, problem: { message: error.message, position: error.position } };
  }
}
