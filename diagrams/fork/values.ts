import type { State } from "../../src/diagram.ts";
import { arrivalProbabilities, forksOf, type Walk } from "../../src/models/forks.ts";
import { random } from "../../src/models/random.ts";
import { remember } from "../kit/remember.ts";
import { type History, learnFromAll, learnFromWalks, type Problem } from "./learn.ts";
import { type ForkParams, mostTries, runs } from "./params.ts";

/** How far one way of learning has come. */
export interface Learnt {
  /** The probability of a walk to each fork, level by level, and to each end. */
  readonly arrivals: readonly (readonly number[])[];
  /** That of a walk to the prize, which is also the share of it that all ways bring together. */
  readonly prize: number;
  /** How many forks have been looked at for it. */
  readonly looks: number;
}

/** Every number of the figure. */
export interface ForkValues {
  readonly tries: number;
  readonly levels: number;
  /** The end with the prize, from 1, and the run that is drawn. */
  readonly end: number;
  readonly run: number;
  readonly one: Learnt;
  readonly all: Learnt;
  /** The walk of the latest try of that run, and the end it came to, from 1; none before the first. */
  readonly walk: Walk | undefined;
  /** The probability of the prize after each try: of every run of walks, and where all ways are taken. */
  readonly walked: readonly (readonly number[])[];
  readonly taken: readonly number[];
  /** How many of the runs would come to the prize by now more often than not. */
  readonly found: number;
}

/** What is learnt, whatever try is looked at. */
interface Lesson {
  readonly walks: readonly History[];
  readonly all: History;
}

/** The forks are learnt once for all tries, not anew at each that is looked at. */
const lessonOf = remember((problem: Problem, rate: number): Lesson => {
  const seeds = Array.from({ length: runs }, (_, i) => i + 1);
  const walks = seeds.map((seed) => learnFromWalks(problem, mostTries, rate, random(seed)));
  return { walks, all: learnFromAll(problem, mostTries, rate) };
});

/** What was learnt after so many tries: by walking, and from all ways at once. */
export function forkValues({ tries, levels, prize, rate, run }: State<ForkParams>): ForkValues {
  const { walks, all } = lessonOf({ levels, prize: prize - 1 }, rate);
  const drawn = walks[run - 1]!;
  const learnt = (history: History, looks: number): Learnt => ({
    arrivals: arrivalProbabilities(forksOf(history.scores[tries]!)),
    prize: history.prize[tries]!,
    looks,
  });
  return {
    tries,
    levels,
    end: prize,
    run,
    one: learnt(drawn, tries * levels),
    all: learnt(all, tries * (2 ** levels - 1)),
    walk: drawn.walks[tries - 1],
    walked: walks.map((history) => history.prize),
    taken: all.prize,
    found: walks.filter((history) => history.prize[tries]! > 0.5).length,
  };
}
