import type { Diagram, State } from "../../diagram.ts";
import type { Field } from "../../params/param.ts";

/** What of a figure its controls show. */
export interface Controlled {
  readonly diagram: Diagram;
  readonly state: State;
  readonly values: object;
}

/**
 * The fields of one parameter; one that runs as time does goes no further than what was computed,
 * and where that has no steps at all, it stands still.
 */
export function fieldsOf(
  { diagram, state, values }: Controlled,
  name: string,
): readonly Field<unknown>[] {
  const fields = diagram.params[name]!.fields(state[name], state);
  const end = diagram.ends?.(values)[name];
  if (end === undefined) return fields;
  return fields.map((field) =>
    field.type === "range"
      ? {
          ...field,
          min: Math.min(end, field.min),
          max: Math.min(end, field.max),
          get: (value) => Math.min(end, field.get(value)),
        }
      : field,
  );
}
