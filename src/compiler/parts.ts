import type { Word } from "./attributes.ts";
import { isUnmade } from "./book.ts";
import type { Chapter } from "./chapter.ts";
import { show } from "./shown.ts";
import type { PlacedFigure } from "./types.ts";

/** The figure with this id; undefined, after a report here or where it should be, if there is none. */
export function findFigure(chapter: Chapter, id: Word): PlacedFigure | undefined {
  const { labels } = chapter.book;
  const figure = labels.get(id.text)?.figure;
  if (!figure && !isUnmade(chapter.book, id.text)) {
    const figures = [...labels.values()].filter((label) => label.figure).map((label) => label.id);
    chapter.report("reference-unknown", id, `there is no figure "${id.text}"`, figures);
  }
  return figure;
}

/** Whether a figure has the part, reported where it does not. */
export function checkPart(chapter: Chapter, figure: PlacedFigure, part: Word): boolean {
  if (hasPart(figure, part.text)) return true;
  const inRow = range(figure, part.text);
  const has = inRow || `, which has ${Object.keys(figure.diagram.parts).join(", ")}`;
  const message = `"${part.text}" is not a part of ${figure.id}${has}`;
  chapter.report("part-unknown", part, message, inRow ? [] : partNames(figure));
  return false;
}

/** Whether a figure has the part: a name, or one of a row of alike parts by a name and a number. */
export function hasPart(figure: PlacedFigure, written: string): boolean {
  const { name, index } = split(written);
  const count = countOf(figure, name);
  if (count === undefined || index === undefined) return count !== undefined;
  return count !== "one" && index >= 1 && index <= count;
}

/** What a part is, in words: "the attention", "the new slot 3". */
export function partLabel(figure: PlacedFigure, written: string): string {
  const { name, index } = split(written);
  const { label } = figure.diagram.parts[name]!;
  return index === undefined ? label : `${label} ${index}`;
}

/** Every name that a part of the figure goes by. */
export function partNames(figure: PlacedFigure): string[] {
  return Object.keys(figure.diagram.parts).flatMap((name) => {
    const count = countOf(figure, name);
    if (count === "one" || count === undefined) return [name];
    return [name, ...Array.from({ length: count }, (_, i) => `${name}.${i + 1}`)];
  });
}

function split(written: string): { name: string; index: number | undefined } {
  const [, name = written, index] = /^(.*)\.(\d+)$/.exec(written) ?? [];
  return { name, index: index === undefined ? undefined : Number(index) };
}

/** How many parts go by a name; "one" where they are not counted, undefined where there is none. */
function countOf(figure: PlacedFigure, name: string): number | "one" | undefined {
  if (!Object.hasOwn(figure.diagram.parts, name)) return undefined;
  const part = figure.diagram.parts[name]!;
  return part.count?.(show(figure.diagram, figure.state).values) ?? "one";
}

function range(figure: PlacedFigure, written: string): string {
  const { name } = split(written);
  const count = countOf(figure, name);
  return typeof count === "number" ? `, which has ${name}.1 to ${name}.${count}` : "";
}
