import type { Param } from "./param.ts";

/** Something that is on or off, changed by a tick box. Written "on" or "off". */
export function flag(options: { label: string; initial: boolean }): Param<boolean> {
  const { label, initial } = options;
  return {
    kind: "flag",
    label,
    range: "on, off",
    initial,
    read: (text) => (text === "on" ? true : text === "off" ? false : undefined),
    write: (value) => (value ? "on" : "off"),
    nearest: (value) => value,
    fields: () => [{ type: "flag", label, get: (value) => value, set: (_, to) => to }],
  };
}
