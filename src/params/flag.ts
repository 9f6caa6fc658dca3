import type { Param } from "./param.ts";

/**
 * Something that is on or off, changed by a tick box. Written "on" or "off".
 *
 * @param options.plays for work that goes on and rests: changed by a button that plays and pauses
 */
export function flag(options: {
  label: string;
  initial: boolean;
  plays?: boolean;
}): Param<boolean> {
  const { label, initial, plays = false } = options;
  return {
    kind: "flag",
    label,
    range: "on, off",
    initial,
    read: (text) => (text === "on" ? true : text === "off" ? false : undefined),
    write: (value) => (value ? "on" : "off"),
    nearest: (value) => value,
    fields: () => [{ type: "flag", label, plays, get: (value) => value, set: (_, to) => to }],
  };
}
