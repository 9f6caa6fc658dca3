import { type MessageNetwork, ponderGraphs } from "../../../models/act/message-passing.ts";
import type { Budget } from "../../../models/act/ponder.ts";
import { Tape } from "../../../models/autodiff/tape.ts";
import { random } from "../../../models/random.ts";
import { mean } from "../../mean.ts";
import type { Measure } from "../../recipe.ts";
import { boardsOfEveryKind, isBoardHeldOut, longest } from "../../tasks/streams/board.ts";
import { graphsOf } from "../../tasks/streams/graphs.ts";
import { rightAnswers } from "./course.ts";

/** A network among those of a family, with the setting that tells it apart. */
export interface Contestant {
  readonly on: Readonly<Record<string, number>>;
  readonly network: MessageNetwork;
  readonly budget: Budget;
}

/**
 * Measures accuracy and steps on every board that is held out: for each difficulty, and their means
 * over all difficulties. How a board's nodes are numbered makes no difference to a network, so that
 * there is nothing more to draw.
 */
export function measureFollowers(contestants: readonly Contestant[]): Measure[] {
  return contestants.flatMap(({ on, network, budget }) => {
    const byDifficulty = Array.from({ length: longest }, (_, i) => {
      const boards = boardsOfEveryKind(random(0), i + 1).filter(isBoardHeldOut);
      const tape = new Tape({ record: false });
      const pondering = ponderGraphs(tape, network, graphsOf(boards), budget);
      return {
        on: { ...on, difficulty: i + 1 },
        accuracy: rightAnswers(pondering, boards) / boards.length,
        steps: mean(pondering.steps),
      };
    });
    const measures = (
      quantities: { accuracy: string; steps: string },
      of: { accuracy: number; steps: number },
      on: Measure["on"],
      told: "range" | "no",
    ): Measure[] => [
      { quantity: quantities.accuracy, value: of.accuracy, on, trained: true, told },
      { quantity: quantities.steps, value: of.steps, on, trained: true, told },
    ];
    return [
      ...measures(
        { accuracy: "accuracy", steps: "steps" },
        {
          accuracy: mean(byDifficulty.map(({ accuracy }) => accuracy)),
          steps: mean(byDifficulty.map(({ steps }) => steps)),
        },
        on,
        "range",
      ),
      ...byDifficulty.flatMap(({ on, ...of }) =>
        measures(
          { accuracy: "accuracy at a difficulty", steps: "steps at a difficulty" },
          of,
          on,
          "no",
        ),
      ),
    ];
  });
}
