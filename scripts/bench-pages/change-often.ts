import { type Random, random, randomInteger, randomItem } from "../../src/models/random.ts";
import type { Field } from "../../src/params/param.ts";
import { loadDiagram } from "../../src/reader/figure/load.ts";
import { drawOn } from "../../src/stage.ts";
import { initialState, settle } from "../../src/state.ts";

/** How many changes a hand makes while it moves a number to where it wants it. */
const MOVES = 10;

/**
 * Operates the page's figure as a reader does, who takes hold of one thing after another: a number is
 * moved on its way by many changes, all else takes one. Marks when each change begins, and when it is
 * drawn.
 */
export async function changeOften(changes: number): Promise<void> {
  const figure = document.querySelector<HTMLElement>("figure[data-live]")!;
  const diagram = await loadDiagram(figure, figure.dataset.script!);
  const drawing = [...figure.querySelectorAll<SVGSVGElement>(".drawing")].find(
    (one) => one.getClientRects().length > 0,
  )!;
  const next = random(1);
  let state = initialState(diagram.params);
  for (let i = 0; i < changes; ) {
    const fields = Object.entries(diagram.params).flatMap(([name, param]) =>
      param
        .fields(state[name], state)
        .flatMap((field) => (field.type === "text" ? [] : [{ name, field }])),
    );
    const { name, field } = randomItem(next, fields);
    for (const value of way(next, field, state[name])) {
      state = settle(diagram.params, { ...state, [name]: value });
      performance.mark("change");
      drawOn(drawing, diagram, state, diagram.compute(state), () => {});
      performance.mark("drawn");
      i++;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  }
}

/** The values that a parameter takes, one after another, while a reader operates one of its fields. */
function way(
  next: Random,
  field: Exclude<Field<unknown>, { type: "text" }>,
  value: unknown,
): unknown[] {
  if (field.type === "flag") return [field.set(value, !field.get(value))];
  if (field.type === "choice") return [field.set(value, randomItem(next, field.options).value)];
  const from = field.get(value);
  const steps = Math.floor((field.max - field.min) / field.step);
  const to = field.min + field.step * randomInteger(next, 0, steps);
  return Array.from({ length: MOVES }, (_, i) =>
    field.set(value, from + ((i + 1) / MOVES) * (to - from)),
  );
}
