import type { Param } from "./param.ts";

/** Characters that a line of text cannot show. */
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Characters that take no room, some of which turn the text around them (U+202E). */
const formats = /\p{Cf}/gu;

/**
 * A line of text, changed by typing. What the diagram can make of it is the diagram's to say: a
 * word that it does not know is told to the reader, not taken away from under their hands.
 *
 * @param options.length the most characters that it takes
 */
export function text(options: { label: string; initial: string; length: number }): Param<string> {
  const { label, initial, length } = options;
  const nearest = (value: string) =>
    value.replace(formats, "").slice(0, length).replace(unseen, " ");
  return {
    kind: "text",
    label,
    range: `up to ${length} characters`,
    initial,
    read: nearest,
    write: (value) => value,
    nearest,
    fields: () => [
      { type: "text", label, length, get: (value) => value, set: (_, to) => nearest(to) },
    ],
  };
}
