import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../../src/training/tasks/arithmetic/expression.ts";
import { ArithmeticSyntaxError, parse } from "../../../../src/training/tasks/arithmetic/parse.ts";

function failure(text: string): { message: string; position: number } {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ArithmeticSyntaxError)
      return { message: error.message, position: error.position };
  }
  throw new Error(`${text} was read`);
}

describe("values at a = 2, b = 3, c = 5", () => {
  test.each([
    ["a+b*c", 17],
    ["(a+b)*c", 25],
    ["a-b-c", -6],
    ["a-(b-c)", 4],
    [" A × b – c ", 1],
    ["((a))", 2],
  ])("%s = %d", (text, value) => {
    expect(evaluate(parse(text), [2, 3, 5])).toBe(value);
  });
});

describe("errors say what is wrong and where", () => {
  test.each([
    ["", 0, "a, b, c or “(” is missing here"],
    ["a +", 3, "a, b, c or “(” is missing here"],
    ["a + × b", 4, "a, b, c or “(” is missing before “×”"],
    ["-a", 0, "a, b, c or “(” is missing before “-”"],
    ["(a + b", 0, "this parenthesis is never closed"],
    ["a + b)", 5, "this parenthesis was never opened"],
    ["(a + )", 5, "a, b, c or “(” is missing before “)”"],
    ["a b", 2, "+, − or × is missing before “b”"],
    ["a(b + c)", 1, "+, − or × is missing before “(”"],
    ["(a b)", 3, "+, − or × is missing before “b”"],
    ["a + 2", 4, "numbers are not known: only a, b and c"],
    ["a + x", 4, "“x” is not known: only a, b and c"],
    ["a / b", 2, "“/” is not known: only +, −, × and parentheses"],
  ])("%s", (text, position, message) => {
    expect(failure(text)).toEqual({ message, position });
  });
});

test("any text is read or refused at a place within it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abc+-*() x1/") }), (text) => {
      try {
        parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ArithmeticSyntaxError);
        expect((error as ArithmeticSyntaxError).position).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
