import type { Author } from "../types.ts";

/** An author's name as it is read. */
export function nameOf({ name, given, family }: Author): string {
  return name ?? [given, family].filter(Boolean).join(" ");
}

/** An author's name as it is sorted: "Lovelace, Ada". */
export function sortedNameOf({ name, given, family }: Author): string {
  return name ?? [family, given].filter(Boolean).join(", ");
}
