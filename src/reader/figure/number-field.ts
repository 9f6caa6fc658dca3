import { type RangeField, rangeField } from "../../params/range.ts";
import type { LiveFigure } from "./live.ts";

/** The field of a parameter that is a number, as it is in the figure's present state. @throws TypeError */
export function numberField({ diagram, state }: LiveFigure, name: string): RangeField {
  return rangeField(diagram.params[name]!.fields(state[name], state)[0]);
}
