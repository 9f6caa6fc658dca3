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
  let at = path.at;
  for (const name of path.text.split(".")) {
    const members = membersOf(value);
    if (!members.has(name)) {
      const message = `"${name}" is not among the values of ${figure.id}${choice(members)}`;
      const names = [...members.keys()].filter((member) => !/^\d+$/.test(member));
      chapter.report("value-unknown", { text: name, at }, message, names);
      return undefined;
    }
    value = members.get(name);
    at += name.length + 1;
  }
  if (Number.isFinite(value)) return value as number;
  const members = membersOf(value);
  chapter.report("value-unknown", path, `"${path.text}" is not one number${choice(members)}`);
  return undefined;
}

function choice(members: ReadonlyMap<string, unknown>): string {
  const names = [...members.keys()];
  if (names.length === 0) return "";
  return names[0] === "1" ? `; there are 1 to ${names.length}` : `; there are ${names.join(", ")}`;
}
