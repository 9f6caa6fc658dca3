import type { Diagram, State } from "../../src/diagram.ts";
import { type Random, randomInteger, randomItem } from "../../src/models/random.ts";
import type { Field } from "../../src/params/param.ts";
import { initialState, settle } from "../../src/state.ts";

/** A valid state that a reader could reach: every control moved, each to some place of its range. */
export function randomState(random: Random, diagram: Diagram): State {
  return moved(diagram, (field, value) => randomly(random, field, value));
}

/** The states at the ends of what a reader could reach: all that is a number least, and greatest; all texts empty. */
export function extremeStates(diagram: Diagram): State[] {
  return (["min", "max"] as const).map((end) =>
    moved(diagram, (field, value) => {
      if (field.type === "range") return field.set(value, field[end]);
      return field.type === "text" ? field.set(value, "") : value;
    }),
  );
}

/** The initial state with each of its texts deleted. */
export function emptiedStates({ params }: Diagram): State[] {
  const initial = initialState(params);
  return Object.entries(params).flatMap(([name, param]) =>
    param
      .fields(initial[name], initial)
      .filter((field) => field.type === "text")
      .map((field) => settle(params, { ...initial, [name]: field.set(initial[name], "") })),
  );
}

/** The initial state after each field, in turn, was given the value that `to` makes of its own. */
function moved(diagram: Diagram, to: (field: Field<unknown>, value: unknown) => unknown): State {
  let state = initialState(diagram.params);
  for (const [name, param] of Object.entries(diagram.params)) {
    // Counted anew at each turn: the first field of a list changes how many follow.
    for (let i = 0; i < param.fields(state[name], state).length; i++) {
      const value = to(param.fields(state[name], state)[i]!, state[name]);
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
