import { raceSettings } from "../../src/training/arithmetic-programs.ts";
import { ArithmeticRace } from "../../src/training/arithmetic-race.ts";
import { parse } from "../../src/training/tasks/arithmetic/parse.ts";
import type { PacedRun } from "../kit/learn/pace.ts";
import { lossSpan, type Report, type Which } from "./report.ts";

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
