import { random } from "../../src/models/random.ts";
import type { Board } from "../../src/training/tasks/streams/board.ts";
import { longest } from "../../src/training/tasks/streams/board.ts";
import { type Point, tangle } from "../../src/training/tasks/streams/tangle.ts";
import { nodesInString, ponds } from "./params.ts";

/** A node as it stands on the board. */
export interface Place {
  /** The string that it belongs to, and its place there, both from 0. */
  readonly string: number;
  readonly index: number;
  /** Where it is, in sides of the board. */
  readonly x: number;
  readonly y: number;
}

/** How near to the edge of the board a node may be moved. */
const edge = 0.045;

const within = (share: number) => Math.min(1 - edge, Math.max(edge, share));

/**
 * The board with strings of these lengths, numbered along them one after the other.
 *
 * @param marked the string with the dot, from 0
 */
export function boardOf(lengths: readonly number[], marked: number): Board {
  const firsts = lengths.map((_, s) =>
    lengths.slice(0, s).reduce((sum, length) => sum + length + 1, 0),
  );
  return {
    nodes: lengths.reduce((sum, length) => sum + length + 1, 0),
    arrows: lengths.flatMap((length, s) =>
      Array.from({ length }, (_, i) => [firsts[s]! + i, firsts[s]! + i + 1] as const),
    ),
    ponds: lengths.map((length, s) => firsts[s]! + length),
    start: firsts[marked]!,
    difficulty: lengths[marked]!,
    answer: marked,
  };
}

const tangles = new Map<number, readonly Point[]>();

/** Where the nodes of the longest strings stand, for a seed; it takes a while, once. */
function tangleOf(seed: number): readonly Point[] {
  const made =
    tangles.get(seed) ??
    tangle(
      random(seed),
      boardOf(
        ponds.map(() => longest),
        0,
      ),
    );
  tangles.set(seed, made);
  return made;
}

/** Where a node stands before it is moved: a shorter string is the beginning of a longer one. */
export function unmoved(seed: number, string: number, index: number): Point {
  return tangleOf(seed)[string * nodesInString + index]!;
}

/** Where the nodes stand, in the order of `boardOf`. */
export function placesOf(
  lengths: readonly number[],
  seed: number,
  moved: readonly (readonly number[])[],
): Place[] {
  return lengths.flatMap((length, string) =>
    Array.from({ length: length + 1 }, (_, index) => {
      const { x, y } = unmoved(seed, string, index);
      const [dx, dy] = moved[string * nodesInString + index]!;
      return { string, index, x: within(x + dx!), y: within(y + dy!) };
    }),
  );
}
