import { membersOf } from "../value-at.ts";
import type { Word } from "./attributes.ts";
import type { Chapter } from "./chapter.ts";
import { show } from "./shown.ts";
import type { PlacedFigure } from "./types.ts";

/**
 * The number at a path such as "attention.3" of what a figure computes; indices count from 1.
 * Undefined, after a report, if there is none.
 */
export function valueAt(chapter: Chapter, figure: PlacedFigure, path: Word): number | undefined {
  let value: unknown = show(figure.diagram, figure.state).values;
  const names = path.text.split(".");
  for (const [i, name] of names.entries()) {
    const members = membersOf(value);
    if (!members.has(name)) {
      const before = names.slice(0, i).join(".");
      const at = path.at + (before === "" ? 0 : before.length + 1);
      const wanted = names.slice(0, i + 1).join(".");
      const message = `"${wanted}" is not among the values of ${figure.id}${held(before, value)}`;
      const candidates = [...members.keys()].filter((member) => !/^\d+$/.test(member));
      chapter.report("value-unknown", { text: name, at }, message, candidates);
      return undefined;
    }
    value = members.get(name);
  }
  if (typeof value === "number") return value;
  const message = `"${path.text}" is not one number${held(path.text, value)}`;
  chapter.report("value-unknown", path, message);
  return undefined;
}

/** What there is at a path, to be said behind what there is not; "" is the path to all that is computed. */
function held(path: string, value: unknown): string {
  const names = [...membersOf(value).keys()];
  if (typeof value === "number") return `; "${path}" is a number itself`;
  if (names.length === 0) return "";
  if (path === "") return `, which computes ${names.join(", ")}`;
  const first = `"${path}.${names[0]}"`;
  if (names.length === 1) return `, but ${first} is`;
  if (names[0] === "1") return `, but ${first} to "${path}.${names.length}" are`;
  return `; "${path}" is of ${names.join(", ")}, as in ${first}`;
}
