import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Expression,
  evaluate,
  inputNames,
  operationCount,
  write,
} from "../../../../src/training/tasks/arithmetic/expression.ts";
import { parse } from "../../../../src/training/tasks/arithmetic/parse.ts";

const { expressions } = fc.letrec<{ expressions: Expression }>((tie) => ({
  expressions: fc.oneof(
    { maxDepth: 4 },
    fc.record({ input: fc.constantFrom(...inputNames) }),
    fc.record({
      operator: fc.constantFrom("+" as const, "−" as const, "×" as const),
      left: tie("expressions"),
      right: tie("expressions"),
    }),
  ),
}));
const values = fc.tuple(fc.integer(), fc.integer(), fc.integer()).map((v) => v.map((x) => x % 9));

test("what is written and read again has the same value", () => {
  fc.assert(
    fc.property(expressions, values, (expression, inputs) => {
      expect(evaluate(parse(write(expression)), inputs)).toBe(evaluate(expression, inputs));
    }),
  );
});

test("writing an expression that was read gives its tidy form", () => {
  expect(write(parse("((a*b))-(c-a)"))).toBe("a×b − (c − a)");
  expect(write(parse("(a+b)+c"))).toBe("a + b + c");
});

test("equal parts are computed once", () => {
  expect(operationCount(parse("a"))).toBe(0);
  expect(operationCount(parse("(a + b)×(b + c)"))).toBe(3);
  expect(operationCount(parse("(a + b)×(a + b)"))).toBe(2);
});
