import type { Use } from "./params.ts";
import { classes } from "./values.ts";

/** A class in as few characters as it takes over a step. */
export function className(use: Use, index: number): string {
  const name: string = classes[use][index]!;
  return shorter[name] ?? name;
}

const shorter: Readonly<Record<string, string>> = {
  nothing: "–",
  "all closed": "closed",
  "still open": "open",
};
