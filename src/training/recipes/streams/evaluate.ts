import { type MessageNetwork, ponderGraphs } from "../../../models/act/message-passing.ts";
import type { Budget } from "../../../models/act/ponder.ts";
import { Tape } from "../../../models/autodiff/tape.ts";
import { toRows } from "../../../models/autodiff/tensor.ts";
import { random } from "../../../models/random.ts";
import { mean } from "../../mean.ts";
import type { Measure } from "../../recipe.ts";
import {
  type Board,
  boardsOfEveryKind,
  isBoardHeldOut,
  longest,
} from "../../tasks/streams/board.ts";
import { graphsOf } from "../../tasks/streams/graphs.ts";
import { isAnswerRight } from "./course.ts";

/** A network among those of a family, with the setting that tells it apart. */
interface Contestant {
  readonly on: Readonly<Record<string, number>>;
  readonly network: MessageNetwork;
  readonly budget: Budget;
}

/**
 * Measures every network on every board that is held out: on all of them together, each board
 * counting as much as another, and by difficulty. How a board's nodes are numbered makes no
 * difference to a network, so that there is nothing more to draw.
 */
export function measureFollowers(contestants: readonly Contestant[]): Measure[] {
  return contestants.flatMap(({ on, network, budget }) => {
    const byDifficulty = Array.from({ length: longest }, (_, i) =>
      follow(network, budget, boardsOfEveryKind(random(0), i + 1).filter(isBoardHeldOut)),
    );
    return [
      ...measuresOf(byDifficulty.flat(), "", on, "range"),
      ...byDifficulty.flatMap((followed, i) =>
        measuresOf(followed, " at a difficulty", { ...on, difficulty: i + 1 }, "no"),
      ),
    ];
  });
}

/** How a network follows the stream of one board. */
interface Followed {
  readonly isRight: boolean;
  /** N, the computation steps taken. */
  readonly steps: number;
  /** Σ_n n p_n, what is charged where expected steps are. */
  readonly expected: number;
  /** Σ_(n > d) p_n, the weight of those steps that news of the dot can have reached the pond by. */
  readonly informed: number;
}

/** Follows the streams of boards that are all of one difficulty. */
function follow(network: MessageNetwork, budget: Budget, boards: readonly Board[]): Followed[] {
  const tape = new Tape({ record: false });
  const pondering = ponderGraphs(tape, network, graphsOf(boards), budget);
  return boards.map((board, b) => {
    const weights = toRows(pondering.weights)[b]!;
    return {
      isRight: isAnswerRight(pondering, board, b),
      steps: pondering.steps[b]!,
      expected: weights.reduce((sum, weight, i) => sum + weight * (i + 1), 0),
      informed: weights.slice(board.difficulty).reduce((sum, weight) => sum + weight, 0),
    };
  });
}

function measuresOf(
  followed: readonly Followed[],
  at: string,
  on: Measure["on"],
  told: "range" | "no",
): Measure[] {
  const meanOf = (of: "steps" | "expected" | "informed") => mean(followed.map((one) => one[of]));
  return [
    {
      quantity: `right answers${at}`,
      value: followed.filter(({ isRight }) => isRight).length,
      outOf: followed.length,
      on,
      trained: true,
      told,
    },
    { quantity: `steps${at}`, value: meanOf("steps"), on, trained: true, told },
    { quantity: `expected steps${at}`, value: meanOf("expected"), on, trained: true, told: "no" },
    {
      quantity: `weight on steps that can know${at}`,
      value: meanOf("informed"),
      on,
      trained: true,
      told: "no",
    },
  ];
}
