import { type RangeField, rangeField } from "../../params/range.ts";
import { type Controlled, fieldsOf } from "./fields.ts";

/** The field of a parameter that is a number, as it is in the figure's present state. @throws TypeError */
export function numberField(figure: Controlled, name: string): RangeField {
  return rangeField(fieldsOf(figure, name)[0]);
}
