import { type Arrow, type Board, colours } from "../../../../src/training/tasks/streams/board.ts";

/** What is to be seen of a board: nodes 0 to `nodes` − 1, arrows, ponds (`undefined`: none), a dot. */
export interface BoardMarks {
  nodes: number;
  arrows: readonly Arrow[];
  /** For each colour, the node that is to be its pond. */
  ponds: readonly (number | undefined)[];
  start: number | undefined;
}

/** Something that no board has, in words, and the nodes concerned. */
interface Problem {
  message: string;
  nodes: number[];
}

/**
 * The board with these marks, its answer found by going along the arrows, or everything that keeps
 * them from being one: what the boards of the task are held against. A board has one pond of each
 * colour; every arrow lies on a string that ends in a pond; strings neither branch, meet nor run in
 * a circle; and the dot is on a node that is not a pond.
 */
export function readBoard(marks: BoardMarks): Board | { problems: Problem[] } {
  const problems = [
    ...wrongNumbers(marks),
    ...missingPonds(marks),
    ...branches(marks),
    ...wrongEnds(marks),
    ...circles(marks),
    ...wrongStart(marks),
  ];
  if (problems.length > 0) return { problems };
  const ponds = marks.ponds.map((pond) => pond!);
  const path = follow(marks.arrows, marks.start!);
  return {
    nodes: marks.nodes,
    arrows: [...marks.arrows],
    ponds,
    start: marks.start!,
    difficulty: path.length - 1,
    answer: ponds.indexOf(path.at(-1)!),
  };
}

/** The nodes from `start` along the arrows, until none leads on or the way comes round. */
export function follow(arrows: readonly Arrow[], start: number): number[] {
  const next = new Map(arrows);
  const path = [start];
  for (;;) {
    const node = next.get(path.at(-1)!);
    if (node === undefined || path.includes(node)) return path;
    path.push(node);
  }
}

function wrongNumbers({ nodes, arrows, ponds, start }: BoardMarks): Problem[] {
  const named = [...arrows.flat(), ...ponds, start].filter((node) => node !== undefined);
  const wrong = named.filter((node) => !Number.isInteger(node) || node < 0 || node >= nodes);
  return wrong.length > 0 ? [{ message: "There is no such node.", nodes: wrong }] : [];
}

function missingPonds({ ponds }: BoardMarks): Problem[] {
  const placed = ponds.filter((pond) => pond !== undefined);
  if (ponds.length !== colours || placed.length !== colours)
    return [{ message: "A board has one pond of each colour.", nodes: placed }];
  const shared = placed.filter((pond, i) => placed.indexOf(pond) !== i);
  return shared.length > 0 ? [{ message: "A pond has one colour.", nodes: shared }] : [];
}

function branches({ arrows }: BoardMarks): Problem[] {
  return [
    ...repeated(arrows.map(([from]) => from)).map((node) => ({
      message: "Only one arrow may leave a node.",
      nodes: [node],
    })),
    ...repeated(arrows.map(([, to]) => to)).map((node) => ({
      message: "Only one arrow may lead to a node.",
      nodes: [node],
    })),
  ];
}

function wrongEnds({ arrows, ponds }: BoardMarks): Problem[] {
  const sources = new Set(arrows.map(([from]) => from));
  return [
    ...arrows
      .filter(([, to]) => !sources.has(to) && !ponds.includes(to))
      .map(([, to]) => ({ message: "This string does not end in a pond.", nodes: [to] })),
    ...ponds
      .filter((pond) => pond !== undefined && sources.has(pond))
      .map((pond) => ({ message: "No arrow may leave a pond.", nodes: [pond!] })),
  ];
}

function circles({ arrows }: BoardMarks): Problem[] {
  const next = new Map(arrows);
  const round = arrows
    .map(([from]) => from)
    .filter((from) => next.get(follow(arrows, from).at(-1)!) === from);
  return round.length > 0 ? [{ message: "These arrows run in a circle.", nodes: round }] : [];
}

function wrongStart({ ponds, start, arrows }: BoardMarks): Problem[] {
  if (start === undefined) return [{ message: "The dot is missing.", nodes: [] }];
  if (ponds.includes(start))
    return [{ message: "The dot is on a pond; put it on a string.", nodes: [start] }];
  if (!arrows.some(([from]) => from === start))
    return [{ message: "No arrow leaves the dot.", nodes: [start] }];
  return [];
}

function repeated(items: readonly number[]): number[] {
  return [...new Set(items.filter((item, i) => items.indexOf(item) !== i))];
}
