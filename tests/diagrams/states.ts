import type { Diagram, State } from "../../src/diagram.ts";
import { type Random, randomInteger, randomItem } from "../../src/models/random.ts";
import { initialState, settle } from "../../src/state.ts";

/** A valid state that a reader could reach: every control moved, each to some place of its range. */
export function randomState(random: Random, diagram: Diagram): State {
  let state = initialState(diagram.params);
  for (const [name, param] of Object.entries(diagram.params)) {
    // Counted anew at each turn: the first field of a list changes how many follow.
    for (let i = 0; i < param.fields(state[name], state).length; i++) {
      const field = param.fields(state[name], state)[i]!;
      const value =
        field.type === "range"
          ? field.set(
              state[name],
              field.min +
                field.step * randomInteger(random, 0, (field.max - field.min) / field.step),
            )
          : field.set(state[name], randomItem(random, field.options).value);
      state = settle(diagram.params, { ...state, [name]: value });
    }
  }
  return state;
}
