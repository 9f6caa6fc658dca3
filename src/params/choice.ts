import type { Param } from "./param.ts";

/** One of a few named options, changed by a menu. */
export function choice<const Name extends string>(options: {
  label: string;
  initial: NoInfer<Name>;
  options: Readonly<Record<Name, string>>;
}): Param<Name> {
  const names = Object.keys(options.options) as Name[];
  const isName = (text: string): text is Name => (names as string[]).includes(text);
  const nearest = (value: string) => (isName(value) ? value : options.initial);
  return {
    kind: "choice",
    label: options.label,
    range: names.join(", "),
    initial: options.initial,
    read: (text) => (isName(text) ? text : undefined),
    write: (value) => value,
    nearest,
    fields: () => [
      {
        type: "choice",
        label: options.label,
        options: names.map((value) => ({ value, label: options.options[value] })),
        get: (value) => value,
        set: (_, to) => nearest(to),
      },
    ],
  };
}
