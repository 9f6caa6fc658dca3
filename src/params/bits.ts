import { growing } from "./growing.ts";
import type { Field, Param } from "./param.ts";

/** A sequence of vectors of bits: one vector a step. */
export type Bits = readonly (readonly number[])[];

/**
 * A sequence of vectors of bits, its length within bounds. A reader changes the length and every
 * bit. Written a vector after another ("10110.01001").
 *
 * @param options.supply the vectors that the sequence starts with and grows by; as many as the
 *   largest length, all of one width
 */
export function bits(options: {
  label: string;
  item: string;
  supply: Bits;
  length: { initial: number; min: number };
}): Param<Bits> {
  const { label, item, supply, length } = options;
  const width = supply[0]!.length;
  const sequence = growing(item, supply, length.min);
  return {
    kind: "bits",
    label,
    range: `${sequence.min} to ${sequence.max} vectors of ${width} bits`,
    initial: supply.slice(0, length.initial),
    read(text) {
      const vectors = text.split(".");
      return vectors.every((vector) => vector.length === width && /^[01]+$/.test(vector))
        ? vectors.map((vector) => [...vector].map(Number))
        : undefined;
    },
    write: (value) => value.map((vector) => vector.join("")).join("."),
    nearest: (value) => sequence.resize(value, value.length),
    fields: (value) => [
      sequence.field,
      ...value.flatMap((vector, i) =>
        vector.map((_, j) =>
          bitField(width > 1 ? `${item} ${i + 1}, bit ${j + 1}` : `${item} ${i + 1}`, i, j),
        ),
      ),
    ],
  };
}

function bitField(label: string, i: number, j: number): Field<Bits> {
  return {
    type: "flag",
    label,
    get: (sequence) => sequence[i]![j] === 1,
    set: (sequence, to) => sequence.with(i, sequence[i]!.with(j, to ? 1 : 0)),
  };
}
