import { membersOf } from "../value-at.ts";
import type { Word } from "./attributes.ts";
import type { Chapter } from "./chapter.ts";
import { show } from "./shown.ts";
import type { PlacedFigure } from "./types.ts";

/** What a figure's diagram computes in the author's state; undefined where it throws. */
export function valuesOf(figure: PlacedFigure): object | undefined {
  const values = compute(figure);
  return values instanceof Error ? undefined : values;
}

/** Why a figure's diagram cannot be computed; undefined if it can. */
export function failureOf(figure: PlacedFigure): string | undefined {
  const values = compute(figure);
  return values instanceof Error ? values.message : undefined;
}

function compute({ diagram, state }: PlacedFigure): object | Error {
  try {
    return show(diagram, state).values;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * The number at a path such as "attention.3" of what a figure computes; indices count from 1.
 * Undefined, after a report, if there is none.
 */
export function valueAt(chapter: Chapter, figure: PlacedFigure, path: Word): number | undefined {
  let value: unknown = valuesOf(figure);
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
