import { choice } from "../../src/params/choice.ts";
import { number } from "../../src/params/number.ts";
import type { Field, Param, Values } from "../../src/params/param.ts";
import { vector } from "../../src/params/vector.ts";
import { vectors } from "../../src/params/vectors.ts";
import { longest } from "../../src/training/tasks/streams/board.ts";
import { machines } from "./machines.ts";

/** The ponds, which are also the names of the strings that lead to them. */
export const ponds = ["A", "B", "C"] as const;

/** Nodes that a string can have. */
export const nodesInString = longest + 1;

const move = { axes: ["across", "down"], min: -1, max: 1, step: 0.01 };
const still = Array.from({ length: ponds.length * nodesInString }, () => [0, 0]);
const moves = vectors({
  label: "moved nodes",
  item: "node",
  ...move,
  supply: still,
  length: { initial: still.length, min: still.length },
});

/** What a reader can change. */
export const params = {
  machine: choice({
    label: "price of a step",
    initial: "expected-0.15",
    options: Object.fromEntries(
      machines.map(({ id, charge, cost }) => [
        id,
        charge === "expected" ? `${cost}` : `${cost}, charged as in the paper`,
      ]),
    ),
  }),
  step: number({ label: "step", initial: 4, min: 1, max: 16, step: 1, playRate: 1.5 }),
  marked: choice({
    label: "the dot’s string",
    initial: "B",
    options: { A: "to pond A", B: "to pond B", C: "to pond C" },
  }),
  lengths: vector({
    label: "arrows",
    axes: ponds.map((pond) => `to ${pond}`),
    initial: [4, 5, 3],
    min: 1,
    max: longest,
    step: 1,
  }),
  seed: number({ label: "board", initial: 11, min: 1, max: 40, step: 1 }),
  /** How far the reader has moved each node, in sides of the board: nine nodes a string. */
  moved: {
    ...moves,
    range: "27 pairs of numbers from −1 to 1: how far each node was moved",
    fields: (value, among) => moveFields(value, among).filter((field) => field !== undefined),
  } satisfies Param<Moves>,
};

export type Moves = readonly (readonly number[])[];

export type ActPonderParams = typeof params;

/** Two fields for each node that a string may have; those of nodes that it has not are undefined. */
export function moveFields(value: Moves, among: Values): (Field<Moves> | undefined)[] {
  const lengths = among.lengths as readonly number[];
  return moves.fields(value, among).map((field, i) => {
    const node = Math.floor(i / 2);
    const [string, index] = [Math.floor(node / nodesInString), node % nodesInString];
    if (index > lengths[string]!) return undefined;
    const name =
      index === lengths[string]!
        ? `pond ${ponds[string]}`
        : `node ${index + 1} to ${ponds[string]}`;
    return { ...field, label: `${name}, ${move.axes[i % 2]}` };
  });
}
