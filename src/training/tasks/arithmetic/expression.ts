/** The inputs of an arithmetic task, in their order. */
export const inputNames = ["a", "b", "c"] as const;
type InputName = (typeof inputNames)[number];

/** The operations, as they are written. */
export type Operator = "+" | "−" | "×";

/** An arithmetic expression: an input, or an operation on two expressions. */
export type Expression =
  | { input: InputName }
  | { operator: Operator; left: Expression; right: Expression };

/** The value of an expression for the values of a, b and c. */
export function evaluate(expression: Expression, inputs: readonly number[]): number {
  if ("input" in expression) return inputs[inputNames.indexOf(expression.input)]!;
  const left = evaluate(expression.left, inputs);
  const right = evaluate(expression.right, inputs);
  switch (expression.operator) {
    case "+":
      return left + right;
    case "−":
      return left - right;
    case "×":
      return left * right;
  }
}

/** The expression as it is written, with no more parentheses than are needed. */
export function write(expression: Expression): string {
  if ("input" in expression) return expression.input;
  const { operator, left, right } = expression;
  const own = precedence(expression);
  const before = precedence(left) < own ? `(${write(left)})` : write(left);
  const loose = precedence(right) < own || (precedence(right) === own && operator === "−");
  const after = loose ? `(${write(right)})` : write(right);
  return operator === "×" ? `${before}×${after}` : `${before} ${operator} ${after}`;
}

/** How many operations a program needs for the expression as it stands, equal parts computed once. */
export function operationCount(expression: Expression): number {
  const parts = new Set<string>();
  const visit = (part: Expression) => {
    if ("input" in part) return;
    parts.add(write(part));
    visit(part.left);
    visit(part.right);
  };
  visit(expression);
  return parts.size;
}

function precedence(expression: Expression): number {
  if ("input" in expression) return 3;
  return expression.operator === "×" ? 2 : 1;
}
