import type { Graphs } from "../../../models/act/message-passing.ts";
import { matrix } from "../../../models/autodiff/tensor.ts";
import { type Arrow, type Board, features } from "./board.ts";

/** Boards side by side, as a network is shown them. */
export function graphsOf(boards: readonly Board[]): Graphs {
  let first = 0;
  const placed = boards.map((board) => {
    const at = first;
    first += board.nodes;
    return { board, at };
  });
  return {
    features: matrix(boards.flatMap(features)),
    arrows: placed.flatMap(({ board, at }) =>
      board.arrows.map(([from, to]): Arrow => [at + from, at + to]),
    ),
    members: placed.flatMap(({ board, at }, graph) =>
      Array.from({ length: board.nodes }, (_, node) => [at + node, graph] as const),
    ),
    count: boards.length,
  };
}
