import { type Expression, inputNames, type Operator } from "./expression.ts";

/** What is wrong with a typed task, and where: `position` counts characters from 0. */
export class ArithmeticSyntaxError extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.name = "ArithmeticSyntaxError";
    this.position = position;
  }
}

const operators = new Map<string, Operator>([
  ["+", "+"],
  ["-", "−"],
  ["−", "−"],
  ["–", "−"],
  ["*", "×"],
  ["×", "×"],
  ["·", "×"],
]);

/**
 * Reads a task in a, b and c, with +, −, × (or -, *) and parentheses; × binds more tightly, and
 * operations of one kind are taken from the left.
 *
 * @throws ArithmeticSyntaxError where the text is not such a task
 */
export function parse(text: string): Expression {
  const parser = new Parser(text);
  const expression = parser.sum();
  parser.end();
  return expression;
}

class Parser {
  private readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  sum(): Expression {
    let left = this.product();
    for (;;) {
      const operator = operators.get(this.peek());
      if (operator !== "+" && operator !== "−") return left;
      this.position++;
      left = { operator, left, right: this.product() };
    }
  }

  private product(): Expression {
    let left = this.factor();
    while (operators.get(this.peek()) === "×") {
      this.position++;
      left = { operator: "×", left, right: this.factor() };
    }
    return left;
  }

  private factor(): Expression {
    const character = this.peek();
    const position = this.position;
    if (character === "(") {
      this.position++;
      const inside = this.sum();
      if (this.peek() !== ")")
        throw this.peek() === ""
          ? new ArithmeticSyntaxError("this parenthesis is never closed", position)
          : this.unexpected();
      this.position++;
      return inside;
    }
    const input = inputNames.find((name) => name === character.toLowerCase());
    if (input === undefined) throw this.unexpected();
    this.position++;
    return { input };
  }

  end(): void {
    if (this.peek() !== "") throw this.unexpected();
  }

  /** The next character that is not a space; "" at the end. */
  private peek(): string {
    while (/\s/.test(this.text.charAt(this.position))) this.position++;
    return this.text.charAt(this.position);
  }

  /** The error at the current character, which cannot stand there. */
  private unexpected(): ArithmeticSyntaxError {
    this.peek();
    // Whole, where it takes two places of the text.
    const [character = ""] = this.text.slice(this.position);
    const error = (message: string) => new ArithmeticSyntaxError(message, this.position);
    if (character === "") return error("a, b, c or “(” is missing here");
    if (operators.has(character)) return error(`a, b, c or “(” is missing before “${character}”`);
    if (character === ")" && this.unopened()) return error("this parenthesis was never opened");
    if (character === ")") return error("a, b, c or “(” is missing before “)”");
    if (character === "(" || inputNames.some((name) => name === character.toLowerCase()))
      return error(`+, − or × is missing before “${character}”`);
    if (/[0-9]/.test(character)) return error("numbers are not known: only a, b and c");
    if (/\p{L}/u.test(character)) return error(`“${character}” is not known: only a, b and c`);
    return error(`“${character}” is not known: only +, −, × and parentheses`);
  }

  private unopened(): boolean {
    const before = this.text.slice(0, this.position);
    return before.split("(").length <= before.split(")").length;
  }
}
