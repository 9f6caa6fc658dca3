import type { Word } from "./attributes.ts";
import type { Chapter, FigureAt } from "./chapter.ts";
import type { Term } from "./math.ts";
import type { Origin } from "./origin.ts";
import { checkPart, findFigure, hasPart, partNames } from "./parts.ts";
import type { PlacedFigure } from "./types.ts";

/**
 * How the terms of a formula find their figures: `fig-x/part` names it outright; a bare part
 * belongs to the figure the equation is for, else to the nearest one before it in the file that
 * has the part, else to the first one after it.
 */
export function termFinder(
  chapter: Chapter,
  origin: Origin,
  equationFor: PlacedFigure | undefined,
): (name: Word) => Term | undefined {
  return ({ text, at }) => {
    const offset = origin(at);
    const [first = "", rest] = text.split(/\/(.*)/);
    const part = rest === undefined ? word(text, offset) : word(rest, offset + first.length + 1);
    const figure =
      rest === undefined
        ? (equationFor ?? nearestWith(chapter, part))
        : findFigure(chapter, word(first, offset));
    if (!figure || !checkPart(chapter, figure, part)) return undefined;
    return { figure: figure.id, part: part.text };
  };
}

function nearestWith(chapter: Chapter, part: Word): PlacedFigure | undefined {
  const { figures } = chapter;
  const has = ({ placed }: FigureAt) => hasPart(placed, part.text);
  const found =
    figures.findLast((figure) => figure.at < part.at && has(figure)) ?? figures.find(has);
  if (found) return found.placed;
  if ([...chapter.book.unmade.values()].includes(chapter)) return undefined;
  const names = figures.flatMap(({ placed }) => partNames(placed));
  const message = `no figure of this file has a part "${part.text}"`;
  chapter.report("part-unknown", part, message, names);
  return undefined;
}

function word(text: string, at: number): Word {
  return { text, at };
}
