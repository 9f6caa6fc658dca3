import type { State } from "../../src/diagram.ts";
import { messageNetworkFrom, type Ponderer } from "../../src/models/act/from-file.ts";
import { type MessageNetwork, ponderGraphs } from "../../src/models/act/message-passing.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { type Tensor, toRows } from "../../src/models/autodiff/tensor.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import type { Board } from "../../src/training/tasks/streams/board.ts";
import { graphsOf } from "../../src/training/tasks/streams/graphs.ts";
import { remember } from "../kit/remember.ts";
import { boardOf, placesOf } from "./board.ts";
import { files, machineOf, machines } from "./machines.ts";
import { measured, measuredFixed, overAll } from "./measured.ts";
import { type ActPonderParams, ponds } from "./params.ts";
import type { PonderValues } from "./values.ts";

/** The networks, by the names of their machines. */
export type Networks = ReadonlyMap<string, Ponderer<MessageNetwork>>;

/** How much longer or shorter than the dot's string others were in training. */
const trainedDifference = 2;

/** Reads the networks from the files that `files` names. */
export function readNetworks(bytes: readonly Uint8Array[]): Networks {
  const decoded = Object.fromEntries(
    Object.keys(files).map((charge, i) => [charge, decodeWeights(bytes[i]!)]),
  );
  return new Map(
    machines.map(({ id, charge, cost }) => [
      id,
      messageNetworkFrom(decoded[charge]!, String(cost)),
    ]),
  );
}

/** Lets the chosen network ponder on the reader's board. */
export function compute(state: State<ActPonderParams>, networks: Networks): PonderValues {
  const { lengths, seed, moved } = state;
  const machine = machineOf(state.machine);
  const marked = ponds.indexOf(state.marked);
  const board = boardOf(lengths, marked);
  const { steps, pondering, heardAfter } = run(networks.get(machine.id)!, board);
  const now = Math.min(state.step, steps);
  const taken = (tensor: Tensor) => Array.from(tensor.data.subarray(0, steps));
  const answer = toRows(pondering.answer)[0]!;
  const weights = taken(pondering.weights);
  return {
    machine,
    lengths,
    marked,
    difficulty: board.difficulty,
    beyond: lengths.some((length) => Math.abs(length - board.difficulty) > trainedDifference),
    places: placesOf(lengths, seed, moved),
    arrows: board.arrows,
    heard: heardAfter(now),
    heardBefore: heardAfter(now - 1),
    steps,
    now,
    halting: taken(pondering.probabilities),
    weights,
    expected: weights.reduce((sum, weight, i) => sum + weight * (i + 1), 0),
    proposals: toRows(pondering.proposals).slice(0, steps),
    answer,
    chosen: answer.indexOf(Math.max(...answer)),
    all: machines.map((one) => ({ machine: one, ...overAll(measured[one.id]!) })),
    fixed: measuredFixed,
    byDifficulty: measured[machine.id]!,
  };
}

/** Ponders on the board, and beside it on the same board without its dot. */
const run = remember(({ network, budget }: Ponderer<MessageNetwork>, board: Board) => {
  const tape = new Tape({ record: false });
  const pondering = ponderGraphs(tape, network, graphsOf([board, { ...board, start: -1 }]), budget);
  /** How far each node's state is from what it is without the dot, as a share of the farthest. */
  const heardAfter = (step: number): number[] => {
    const states = pondering.nodes[step - 1];
    if (!states) return Array.from({ length: board.nodes }, () => 0);
    const { data, cols } = states;
    const distances = Array.from({ length: board.nodes }, (_, node) => {
      let square = 0;
      for (let c = 0; c < cols; c++) {
        square += (data[node * cols + c]! - data[(board.nodes + node) * cols + c]!) ** 2;
      }
      return Math.sqrt(square);
    });
    const farthest = Math.max(...distances);
    return distances.map((distance) => (farthest > 0 ? distance / farthest : 0));
  };
  return { steps: pondering.steps[0]!, pondering, heardAfter };
});
