import { type Random, randomInteger, randomItem } from "../../../models/random.ts";
import { isHeldOut } from "../hold-out.ts";
import { shuffled } from "../shuffled.ts";

/** The colours of the ponds; a colour is a number from 0 to 2. */
export const colours = 3;

/** The longest string of arrows that is drawn. */
export const longest = 8;

/** An arrow from one node to another. */
export type Arrow = readonly [from: number, to: number];

/**
 * A board of the streams task: strings of arrows that lead to ponds, and a dot on one of them.
 * The question is the colour of the pond where a drop that starts at the dot ends.
 */
export interface Board {
  /** How many nodes there are; they are numbered from 0. */
  nodes: number;
  arrows: Arrow[];
  /** For each colour, the node that is the pond of that colour. */
  ponds: number[];
  /** The node with the dot. */
  start: number;
  /** The number of arrows from the dot to its pond. */
  difficulty: number;
  /** The colour of that pond. */
  answer: number;
}

/** Channels of a node's features: whether it has the dot, then whether it is the pond of a colour. */
export const featureSize = 1 + colours;

/** What a network is told of each node, shape [nodes, featureSize], of zeros and ones. */
export function features(board: Board): number[][] {
  return Array.from({ length: board.nodes }, (_, node) => [
    Number(node === board.start),
    ...board.ponds.map((pond) => Number(node === pond)),
  ]);
}

/**
 * A random board: three strings, of which the one with the dot has `difficulty` arrows and each
 * other one up to two more or fewer, from 1 to `longest`. The nodes are numbered at random.
 */
export function randomBoard(random: Random, difficulty: number): Board {
  if (!(difficulty >= 1 && difficulty <= longest))
    throw new RangeError(`streams: difficulty ${difficulty} is not from 1 to ${longest}`);
  const answer = randomInteger(random, 0, colours - 1);
  const lengths = Array.from({ length: colours }, (_, colour) =>
    colour === answer ? difficulty : randomItem(random, otherLengths(difficulty)),
  );
  return boardOfLengths(random, lengths, answer);
}

/** A random board that is, or is not, one of those held out of training (see `isBoardHeldOut`). */
export function randomBoardOfSide(random: Random, difficulty: number, heldOut: boolean): Board {
  for (;;) {
    const board = randomBoard(random, difficulty);
    if (isBoardHeldOut(board) === heldOut) return board;
  }
}

/** One board of every kind with the dot so far from its pond: all lengths of the other strings, all colours. */
export function boardsOfEveryKind(random: Random, difficulty: number): Board[] {
  const others = otherLengths(difficulty);
  return Array.from({ length: colours }, (_, answer) =>
    others.flatMap((one) =>
      others.map((other) =>
        boardOfLengths(random, [one, other].toSpliced(answer, 0, difficulty), answer),
      ),
    ),
  ).flat();
}

/** Whether the board is held out of training: about a fifth of the 450 graphs are. */
export function isBoardHeldOut(board: Board): boolean {
  return isHeldOut(`streams ${lengths(board).join(" ")} from ${board.answer}`, 0.2);
}

/** For each colour, the number of arrows of the string that ends in its pond. */
export function lengths(board: Board): number[] {
  const before = new Map(board.arrows.map(([from, to]) => [to, from]));
  return board.ponds.map((pond) => {
    let length = 0;
    for (let node = before.get(pond); node !== undefined; node = before.get(node)) length++;
    return length;
  });
}

function otherLengths(difficulty: number): number[] {
  return [-2, -1, 0, 1, 2].map((more) => difficulty + more).filter((n) => n >= 1 && n <= longest);
}

/**
 * A board with strings of these lengths, one for each colour, and the dot at the beginning of the
 * string that ends in the pond of the colour `answer`. The nodes are numbered at random.
 */
function boardOfLengths(random: Random, lengths: readonly number[], answer: number): Board {
  const nodes = lengths.reduce((sum, length) => sum + length + 1, 0);
  const names = shuffled(random, [...Array(nodes).keys()]);
  const strings = lengths.map((length) => names.splice(0, length + 1));
  return {
    nodes,
    arrows: shuffled(
      random,
      strings.flatMap((string) => string.slice(1).map((to, i): Arrow => [string[i]!, to])),
    ),
    ponds: strings.map((string) => string.at(-1)!),
    start: strings[answer]![0]!,
    difficulty: lengths[answer]!,
    answer,
  };
}
