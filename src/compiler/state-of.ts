import type { Diagram, State } from "../diagram.ts";
import { readState } from "../state.ts";
import type { Attributes } from "./attributes.ts";
import type { Chapter } from "./chapter.ts";

/**
 * The state that differs from `base` as the attributes ask for; what is wrong in them is reported.
 *
 * @param others attributes that are no parameters, and are read elsewhere
 */
export function stateOf(
  { list, faults }: Attributes,
  { name: diagram, params }: Diagram,
  base: State,
  others: readonly string[],
  chapter: Chapter,
): State {
  for (const { at, message } of faults) chapter.report("attribute-invalid", at, message);
  const given = list.filter(({ name }) => !others.includes(name.text));
  const entries = given.map(({ name, value }) => [name.text, value.text] as const);
  const state = readState(params, base, entries);
  for (const { name, value } of given) {
    if (!Object.hasOwn(params, name.text)) {
      const known = Object.keys(params).join(", ") || "none";
      const message = `${diagram} has no parameter "${name.text}" (it has ${known})`;
      chapter.report("param-unknown", name, message, [...Object.keys(params), ...others]);
      continue;
    }
    const param = params[name.text]!;
    const asked = param.read(value.text);
    if (asked !== undefined && param.write(asked) === param.write(state[name.text])) continue;
    const message = `"${value.text}" is no value of ${name.text}, which takes ${param.range}`;
    const near = [...param.range.split(", "), value.text.replace(",", ".")];
    chapter.report("param-invalid", value, message, near);
  }
  return state;
}
