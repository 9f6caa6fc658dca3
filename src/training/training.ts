import { Tape } from "../models/autodiff/tape.ts";
import { clipGradient } from "./clip.ts";
import type { Optimizer } from "./optimizer.ts";
import { randomOfUpdate } from "./random-of-update.ts";
import type { Corpus, Course, Learner, Outcome, Progress } from "./recipe.ts";

/** The longest gradient that an update follows. */
const longestGradient = 1;

/** Updates that a point of the loss curve sums up. */
const curveSpan = 50;

/** A point of the loss curve: means over the updates since the point before. */
export interface CurvePoint {
  readonly update: number;
  readonly level: number;
  readonly loss: number;
  readonly accuracy: number;
}

/** All that is needed to go on with a training run as if it had never been stopped. */
export interface Checkpoint {
  readonly recipe: string;
  readonly seed: number;
  readonly progress: Progress;
  readonly curve: readonly CurvePoint[];
  /** Updates since the last point of the curve, to go into the next. */
  readonly sinceCurve: readonly Outcome[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
  readonly optimizer: Readonly<Record<string, readonly number[]>>;
}

/**
 * A training run, advanced update by update by whoever owns it: a script, or a worker in the page.
 * The batch of an update is drawn by the seed and the update's number alone, so that a run that was
 * stopped and resumed ends with the same bytes as one that was not.
 */
export class Training {
  readonly recipe: Course;
  readonly seed: number;
  readonly learner: Learner;
  progress: Progress;
  readonly curve: CurvePoint[] = [];
  readonly #tape = new Tape();
  readonly #optimizer: Optimizer;
  #sinceCurve: Outcome[] = [];

  /** @param corpus the files that the recipe names, if it names any */
  constructor(recipe: Course, seed: number, corpus: Corpus = {}) {
    this.recipe = recipe;
    this.seed = seed;
    this.learner = recipe.create(randomOfUpdate(seed, 0), corpus);
    this.progress = recipe.start;
    this.#optimizer = recipe.optimizer(this.learner.weights);
  }

  /** Makes one update and says how its batch went. */
  update(): Outcome {
    this.#tape.reset();
    const { weights } = this.learner;
    const { update, level, rate } = this.progress;
    const batch = this.learner.loss(this.#tape, randomOfUpdate(this.seed, update + 1), level);
    this.#tape.backward(batch.loss);
    clipGradient(weights, longestGradient);
    this.#optimizer.update(rate);

    const outcome = { ...batch, loss: batch.loss.data[0]! };
    const next = this.recipe.follow({ ...this.progress, update: update + 1 }, outcome);
    const exhausted = next.status === "learning" && next.update >= this.recipe.updates;
    this.progress = exhausted ? { ...next, status: "stuck" } : next;
    this.#addToCurve(outcome);
    return outcome;
  }

  /** The run as it stands, as plain data. */
  checkpoint(): Checkpoint {
    return {
      recipe: this.recipe.name,
      seed: this.seed,
      progress: this.progress,
      curve: [...this.curve],
      sinceCurve: [...this.#sinceCurve],
      weights: mapValues(this.learner.weights, ({ data }) => [...data]),
      optimizer: mapValues(this.#optimizer.memory, (data) => [...data]),
    };
  }

  /**
   * Goes on from `checkpoint`.
   *
   * @throws RangeError if the checkpoint is of another recipe or of another model
   */
  static resume(recipe: Course, checkpoint: Checkpoint, corpus: Corpus = {}): Training {
    if (checkpoint.recipe !== recipe.name) {
      throw new RangeError(`The checkpoint is of ${checkpoint.recipe}, not of ${recipe.name}`);
    }
    const training = new Training(recipe, checkpoint.seed, corpus);
    training.progress = checkpoint.progress;
    training.curve.push(...checkpoint.curve);
    training.#sinceCurve = [...checkpoint.sinceCurve];
    restore(
      mapValues(training.learner.weights, ({ data }) => data),
      checkpoint.weights,
    );
    restore(training.#optimizer.memory, checkpoint.optimizer);
    return training;
  }

  #addToCurve(outcome: Outcome): void {
    this.#sinceCurve.push(outcome);
    if (this.#sinceCurve.length < curveSpan) return;
    const mean = (of: "loss" | "accuracy") =>
      this.#sinceCurve.reduce((total, each) => total + each[of], 0) / curveSpan;
    const { update, level } = this.progress;
    this.curve.push({ update, level, loss: mean("loss"), accuracy: mean("accuracy") });
    this.#sinceCurve = [];
  }
}

function restore(
  into: Readonly<Record<string, Float64Array>>,
  from: Readonly<Record<string, readonly number[]>>,
): void {
  for (const [name, data] of Object.entries(into)) {
    const saved = from[name];
    if (saved?.length !== data.length) {
      throw new RangeError(`The checkpoint does not fit the model: ${name}`);
    }
    data.set(saved);
  }
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (a: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
