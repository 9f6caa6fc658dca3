import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import parity from "../../diagrams/act-parity/index.ts";
import rnn from "../../diagrams/basic-rnn/index.ts";
import { controlsMarkup } from "../../src/reader/figure/controls.ts";
import { fieldsOf } from "../../src/reader/figure/fields.ts";
import { numberField } from "../../src/reader/figure/number-field.ts";
import { initialState, readState } from "../../src/state.ts";

const diagram = parity.supply!([readFileSync("public/weights/parity.weights")]);
const { params } = diagram;

function figure(written: Record<string, string>) {
  const state = readState(params, initialState(params), Object.entries(written));
  const values = diagram.compute(state) as { steps: number; now: number };
  return { diagram, state, values };
}

describe("a number that runs as time does", () => {
  const costs = ["0.003", "0.03"];
  const figures = costs.map((cost) => figure({ cost, step: "20" }));

  it("ends where the models did, which depends on the state", () => {
    const ends = figures.map((one) => numberField(one, "step").max);
    expect(ends).toEqual(figures.map(({ values }) => values.steps));
    expect(new Set(ends).size).toBe(costs.length);
  });

  it("stands at its end in a state beyond, and goes back from there", () => {
    for (const one of figures) {
      const { steps } = one.values;
      const field = numberField(one, "step");
      expect(field.get(one.state.step)).toBe(steps);
      const { state, diagram } = one;
      const back = { ...state, step: field.set(state.step, field.get(state.step) - 1) };
      expect(diagram.compute(back)).toMatchObject({ now: steps - 1 });
    }
  });

  it("has a control that goes no further, when it is built, too", () => {
    const [{ values }] = figures as [(typeof figures)[0]];
    const { markup } = controlsMarkup("fig", figures[0]!);
    expect(markup).toContain(`min="1" max="${values.steps}" step="1" value="${values.steps}"`);
  });

  it("leaves other parameters as they are", () => {
    const [one] = figures as [(typeof figures)[0]];
    expect(JSON.stringify(fieldsOf(one, "cost"))).toBe(
      JSON.stringify(params.cost!.fields(one.state.cost, one.state)),
    );
  });

  it("stands still, and cannot be played, where no step came out", () => {
    const brackets = rnn.supply!([readFileSync("public/weights/brackets.weights")]);
    const controls = (text: string) => {
      const initial = initialState(brackets.params);
      const state = readState(brackets.params, initial, [["text", text]]);
      const values = brackets.compute(state);
      return controlsMarkup("fig", { diagram: brackets, state, values }).markup;
    };
    expect(controls("")).toMatch(/min="0" max="0" step="1" value="0"[^>]* disabled>/);
    expect(controls("").match(/<button [^>]*data-transport[^>]* disabled>/g)).toHaveLength(3);
    expect(controls("()")).not.toContain("disabled");
  });
});
