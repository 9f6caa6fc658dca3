import type { Tape } from "../models/autodiff/tape.ts";
import type { Tensor } from "../models/autodiff/tensor.ts";
import type { Random } from "../models/random.ts";
import type { WeightsFile, WeightType } from "../models/weights/file.ts";
import type { Weights } from "../models/weights/weights.ts";
import type { Optimizer } from "./optimizer.ts";

/** Files of examples that training draws from, by name. */
export type Corpus = Readonly<Record<string, Uint8Array>>;

/** Where the files of a corpus come from. */
interface CorpusFiles {
  /** In .cache, in a folder with the recipe's name. */
  readonly files: readonly string[];
  /** What makes them, to be typed in a shell. */
  readonly command: string;
}

/** How a model is trained; with a seed, it decides every number. */
export interface Course {
  readonly name: string;
  /** Updates before training gives up. */
  readonly updates: number;
  readonly start: Progress;
  /** A model with random weights. The corpus is empty for a recipe that names none. */
  create(random: Random, corpus?: Corpus): Learner;
  /** What follows the gradients of these weights. */
  optimizer(weights: Weights): Optimizer;
  /** Where training stands after an update: the curriculum, the learning rate, the end. */
  follow(progress: Progress, outcome: Outcome): Progress;
}

/** What is kept of training: a file of weights, and a record of how good they are. */
export interface Shipment {
  readonly name: string;
  /** The settings, for the record that is kept beside the weights. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What the file of weights says of its model: enough to build it from the weights. */
  readonly model: Readonly<Record<string, unknown>>;
  /** How the weights are stored. */
  readonly type: WeightType;
  /** What it draws its examples from, if it cannot make them up as it goes. */
  readonly corpus?: CorpusFiles;
  /** Measures the model on examples held out of training, or fresh where the task holds none out. */
  evaluate(trained: WeightsFile, corpus?: Corpus): Evaluation;
}

/** A model that is trained and shipped by itself. */
export interface Recipe extends Course, Shipment {}

/**
 * Models that differ in a setting, to be compared: each is trained by a course of its own from the
 * same seed, and all are shipped in one file, each tensor behind the name of its model
 * ("0.15/cell.bias").
 */
export interface Family extends Shipment {
  readonly members: readonly { readonly name: string; readonly course: Course }[];
}

/** A model in training. */
export interface Learner {
  readonly weights: Weights;
  /** The loss of one batch, drawn at the given level of the curriculum. */
  loss(tape: Tape, random: Random, level: number): BatchLoss;
}

/** How a batch went. */
interface BatchLoss {
  readonly loss: Tensor;
  /** The share of answers that were right, from 0 to 1. */
  readonly accuracy: number;
  /** How difficult the batch was, on the scale of the curriculum's levels. */
  readonly difficulty: number;
}

/** The same, once its numbers are no longer on the tape. */
export interface Outcome {
  readonly loss: number;
  readonly accuracy: number;
  readonly difficulty: number;
}

/** Where a training run stands. */
export interface Progress {
  /** Updates made. */
  readonly update: number;
  /** The level of the curriculum. */
  readonly level: number;
  /** The running mean of the loss, by which the recipe decides. */
  readonly average: number;
  /** The learning rate of the next update. */
  readonly rate: number;
  /** Whether it goes on, has learnt its task, or will not learn it from this seed. */
  readonly status: "learning" | "learnt" | "stuck";
}

/** What a trained model can do, measured. */
export interface Evaluation {
  /** Whether it is as good as it must be to be shipped. */
  readonly accepted: boolean;
  readonly measures: readonly Measure[];
}

/** One figure of an evaluation. */
export interface Measure {
  readonly quantity: string;
  readonly value: number;
  /** What the value is out of, where it is a part of something. */
  readonly outOf?: number;
  /** What it was measured on. */
  readonly on: Readonly<Record<string, number | string>>;
  /** Whether training drew such examples too, or this lies beyond. */
  readonly trained: boolean;
  /**
   * How a table tells of all measures of this quantity: by the worst, which is the least, or "most"
   * where what is counted goes wrong; as a "range" where it is not a matter of good and bad; or not
   * at all, for what only figures need.
   */
  readonly told?: "most" | "range" | "no";
}
