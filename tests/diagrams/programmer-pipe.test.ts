import { describe, expect, it } from "vitest";
import diagram from "../../diagrams/programmer-pipe/index.ts";
import { type PipeParams, params } from "../../diagrams/programmer-pipe/params.ts";
import {
  inputNames,
  pipeProgram,
  valuesBefore,
  withOperation,
} from "../../diagrams/programmer-pipe/program.ts";
import type { PipeValues } from "../../diagrams/programmer-pipe/values.ts";
import type { State } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type Pipe = State<PipeParams>;

const first = initialState(params);
const next = random(5);
const states = [first, ...Array.from({ length: 60 }, () => randomState(next, diagram) as Pipe)];
const compute = (state: Pipe) => diagram.compute(state) as unknown as PipeValues;
const param = pipeProgram({ label: "program", initial: first.program });

function preset(label: string): Pipe {
  const { state } = diagram.presets!.find((one) => one.label === label)!;
  return { ...first, ...(state as Partial<Pipe>) };
}

describe("the values", () => {
  it("are never written with more characters than the picture leaves room for", () => {
    const greatest = { ...preset("Sixteenth power"), a: -4 };
    for (const state of [...states, greatest]) {
      const { values, answer } = compute(state);
      expect(answer).toBeLessThanOrEqual(compute(greatest).answer);
      for (const value of values)
        expect(formatValue(value, "integer").length).toBeLessThanOrEqual("4,294,967,296".length);
    }
  });

  it("are what each operation makes of its operands", () => {
    for (const state of states) {
      const { values } = compute(state);
      expect(values.slice(0, 3)).toEqual([state.a, state.b, state.c]);
      for (const [step, { operation, left, right }] of state.program.entries()) {
        const [x, y] = [values[left]!, values[right]!];
        const result = { "+": x + y, "−": x - y, "×": x * y, keep: x }[operation];
        expect(values[valuesBefore(step)]).toBe(result);
      }
    }
  });

  it("are Fibonacci's where each step adds what came 1 and 2 steps ago", () => {
    const { values } = compute(preset("Fibonacci"));
    expect(values.slice(3)).toEqual([2, 3, 5, 8]);
  });

  it("grow to the sixteenth power where each step multiplies the last output by itself", () => {
    expect(compute(preset("Sixteenth power")).answer).toBe(2 ** 16);
  });

  it("are those of the expression that the description tells", () => {
    for (const state of states) {
      const { expression, answer } = compute(state);
      const script = expression.replaceAll("−", "-").replaceAll("×", "*");
      const { a, b, c } = state;
      expect(new Function("a", "b", "c", `return ${script}`)(a, b, c)).toBe(answer);
    }
  });
});

describe("what is needed", () => {
  it("is what the answer changes with", () => {
    for (const state of states) {
      const { needed, answer } = compute(state);
      for (const [i, name] of inputNames.entries()) {
        if (!needed[i]) expect(compute({ ...state, [name]: state[name] + 1 }).answer).toBe(answer);
      }
      for (const step of state.program.keys()) {
        if (needed[valuesBefore(step)]) continue;
        const program = withOperation(state.program, step, "+");
        expect(compute({ ...state, program }).answer).toBe(answer);
      }
    }
  });

  it("leaves out a step in vain", () => {
    const { needed } = compute(preset("A step in vain"));
    expect(needed).toEqual([true, true, true, true, false, true, true]);
  });
});

describe("a program as a link writes it", () => {
  it("names an earlier output by how many steps ago it was made", () => {
    expect(param.write(first.program)).toBe("a + b; 1 * c; 2 + 1; 1 - a");
  });

  it("is read again as it was", () => {
    for (const { program } of states) expect(param.read(param.write(program))).toEqual(program);
  });

  it.each([
    ["too few lines", "a + b"],
    ["an output that is not there yet", "1 + a; a + b; a + b; a + b"],
    ["an operation that is not known", "a / b; a + b; a + b; a + b"],
    ["an input that is not known", "a + d; a + b; a + b; a + b"],
  ])("is refused with %s", (_, text) => {
    expect(param.read(text)).toBeUndefined();
  });
});

it("has no right operand to choose where a step keeps the left one", () => {
  const program = withOperation(first.program, 1, "keep");
  const labels = param.fields(program, first).map((field) => field.label);
  expect(labels).toContain("step 2, left operand");
  expect(labels).not.toContain("step 2, right operand");
});
