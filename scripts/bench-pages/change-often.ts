import { type Random, random, randomInteger, randomItem } from "../../src/models/random.ts";
import type { Field } from "../../src/params/param.ts";
import { loadDiagram } from "../../src/reader/figure/load.ts";
import { drawOn } from "../../src/stage.ts";
import { initialState, settle } from "../../src/state.ts";

/** Gives one thing after another of the page's figure some other value; marks when that begins, and when it is drawn. */
export async function changeOften(changes: number): Promise<void> {
  const figure = document.querySelector<HTMLElement>("figure[data-live]")!;
  const diagram = await loadDiagram(figure, figure.dataset.script!);
  const drawing = [...figure.querySelectorAll<SVGSVGElement>(".drawing")].find(
    (one) => one.getClientRects().length > 0,
  )!;
  const next = random(1);
  let state = initialState(diagram.params);
  for (let i = 0; i < changes; i++) {
    const fields = Object.entries(diagram.params).flatMap(([name, param]) =>
      param
        .fields(state[name], state)
        .flatMap((field) => (field.type === "text" ? [] : [{ name, field }])),
    );
    const { name, field } = randomItem(next, fields);
    state = settle(diagram.params, { ...state, [name]: somewhere(next, field, state[name]) });
    performance.mark("change");
    drawOn(drawing, diagram, state, diagram.compute(state), () => {});
    performance.mark("drawn");
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}

function somewhere(
  next: Random,
  field: Exclude<Field<unknown>, { type: "text" }>,
  value: unknown,
): unknown {
  if (field.type === "flag") return field.set(value, next() < 0.5);
  if (field.type === "choice") return field.set(value, randomItem(next, field.options).value);
  const steps = Math.floor((field.max - field.min) / field.step);
  return field.set(value, field.min + field.step * randomInteger(next, 0, steps));
}
