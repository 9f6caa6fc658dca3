import { ArithmeticRace, raceSettings, type SoftLine } from "../../src/training/arithmetic-race.ts";
import { parse } from "../../src/training/tasks/arithmetic/parse.ts";
import type { PacedRun } from "../kit/learn/pace.ts";

/** Updates from one point of the loss curves to the next. */
export const lossSpan = 10;

/** Which race: a task, as it is written, and a seed. */
export interface Which {
  readonly task: string;
  readonly seed: number;
}

/** How a race stands, as its worker tells the page: plain data. */
export interface Report {
  readonly which: Which;
  /** Updates made. */
  readonly update: number;
  readonly status: ArithmeticRace["status"];
  /** The update at which a program was first found to be exact. */
  readonly foundAt?: number;
  /** Whether the hardened program of each start is exact: [starts]. */
  readonly exact: readonly boolean[];
  /** The running mean of each start's loss, every `lossSpan` updates: [starts][points]. */
  readonly losses: readonly (readonly number[])[];
  /** The probabilities: [starts][steps]. */
  readonly soft: readonly (readonly SoftLine[])[];
}

/** A race, update by update. The same task and seed give the same race. */
export class RaceRun implements PacedRun<Report> {
  readonly #which: Which;
  readonly #race: ArithmeticRace;
  readonly #losses: number[][] = Array.from({ length: raceSettings.starts }, () => []);

  constructor(which: Which) {
    this.#which = which;
    this.#race = new ArithmeticRace(parse(which.task), which.seed);
  }

  get status(): Report["status"] {
    return this.#race.status;
  }

  update(): void {
    this.#race.update();
    const { losses, count } = this.#race;
    if (count % lossSpan !== 0) return;
    for (const [s, loss] of losses.entries()) this.#losses[s]!.push(loss);
  }

  report(): Report {
    const { count, status, foundAt, exact } = this.#race;
    return {
      which: this.#which,
      update: count,
      status,
      ...(foundAt !== undefined && { foundAt }),
      exact,
      losses: this.#losses.map((each) => [...each]),
      soft: this.#race.softPrograms(),
    };
  }
}
