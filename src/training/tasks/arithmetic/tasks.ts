import type { Expression } from "./expression.ts";
import { parse } from "./parse.ts";

/** The tasks that the arithmetic programmer is tried on, the easy ones first; three operations do for each. */
export const tasks: readonly Expression[] = [
  "a + b",
  "a − b",
  "a×b",
  "a + b + c",
  "a×b + c",
  "a − b×c",
  "(a + b)×c",
  "(a − b)×c",
  "a×b×c",
  "a×b + b×c",
  "a×b − b×c",
  "(a + b)×(a − b)",
  "(a + b)×(b + c)",
  "a×a + b×b",
].map(parse);
