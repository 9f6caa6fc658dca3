import type { Field } from "./param.ts";

/** A field that is a number between two others. */
export type RangeField<T = unknown> = Extract<Field<T>, { readonly type: "range" }>;

/** A field where only a number will do. @throws TypeError for one of another type, or none */
export function rangeField<T>(field: Field<T> | undefined): RangeField<T> {
  if (field?.type !== "range") throw new TypeError(`"${field?.label}" is no number in a range`);
  return field as RangeField<T>;
}
