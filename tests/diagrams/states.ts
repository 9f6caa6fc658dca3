import type { Diagram, State } from "../../src/diagram.ts";
import { type Random, randomInteger, randomItem } from "../../src/models/random.ts";
import type { Field } from "../../src/params/param.ts";
import { initialState, settle } from "../../src/state.ts";

/** A valid state that a reader could reach: every control moved, each to some place of its range. */
export function randomState(random: Random, diagram: Diagram): State {
  let state = initialState(diagram.params);
  for (const [name, param] of Object.entries(diagram.params)) {
    // Counted anew at each turn: the first field of a list changes how many follow.
    for (let i = 0; i < param.fields(state[name], state).length; i++) {
      const value = randomly(random, param.fields(state[name], state)[i]!, state[name]);
      state = settle(diagram.params, { ...state, [name]: value });
    }
  }
  return state;
}

function randomly(random: Random, field: Field<unknown>, value: unknown): unknown {
  switch (field.type) {
    case "range": {
      const steps = Math.floor((field.max - field.min) / field.step);
      return field.set(value, field.min + field.step * randomInteger(random, 0, steps));
    }
    case "choice":
      return field.set(value, randomItem(random, field.options).value);
    case "flag":
      return field.set(value, random() < 0.5);
    case "text":
      return field.set(value, typed(random, field.get(value)));
  }
}

/** What a reader may have typed over `text`: another start, another end, a slip of the finger, nothing. */
function typed(random: Random, text: string): string {
  const from = randomInteger(random, 0, text.length);
  const to = randomInteger(random, 0, text.length);
  return `${text.slice(0, from)}${randomItem(random, ["", " ", "a", "ß", "1", "<b>", "(", "🙂"])}${text.slice(to)}`;
}
