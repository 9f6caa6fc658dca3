import type { Point } from "../arrow.ts";
import type { Rectangle } from "../rectangle.ts";
import { limit } from "./params.ts";

/**
 * Where everything of one time step stands. Places are given along the computation steps and
 * across them; in a wide drawing the steps go to the right, in a narrow one downwards, and what
 * was above them is to their right.
 */
export interface StepLayout {
  readonly narrow: boolean;
  readonly height: number;
  /** The bar of the budget. */
  readonly bar: Rectangle;
  /** A place of the drawing. */
  at(along: number, across: number): Point;
  /** The middle of a step, along. */
  along(step: number): number;
  /** From the middle of a step to where its state is multiplied, to the question, to the track and to the tap of the remainder, along. */
  readonly offset: {
    readonly times: number;
    readonly test: number;
    readonly track: number;
    readonly tap: number;
  };
  /** The lines, across. */
  readonly input: number;
  readonly state: number;
  readonly neuron: number;
  readonly times: number;
  readonly sum: number;
  readonly budget: number;
  /** The line on which a step's weighted state goes to the sum, across. */
  sumOf(step: number): number;
  /** Where the budget and the state from before begin, and where the sum is, along. */
  readonly begin: number;
  readonly end: number;
  /** The size of a state, and of the two states at the ends. */
  readonly size: number;
  readonly endSize: number;
  /** The track of a halting logit: its smallest value and its length, across. */
  readonly track: { readonly from: number; readonly length: number };
  /** The middle of the mixed state. */
  readonly mix: Point;
}

const spread = 5;

/** The layout for a width: from left to right where there is room, else downwards. */
export const stepLayout = (width: number): StepLayout => (width < 500 ? downwards() : across());

function across(): StepLayout {
  const sum = 158;
  return {
    narrow: false,
    height: 384,
    bar: { x: 8, y: 24, width: 664, height: 24 },
    at: (along, across) => [along, across],
    along: (step) => 112 + 136 * step,
    offset: { times: 48, test: 68, track: -56, tap: -32 },
    input: 362,
    state: 304,
    neuron: 234,
    times: 198,
    sum,
    budget: 112,
    sumOf: (step) => sum + spread * (step - (limit - 1) / 2),
    begin: 50,
    end: 596,
    size: 46,
    endSize: 40,
    track: { from: 269, length: 50 },
    mix: [656, sum],
  };
}

function downwards(): StepLayout {
  const sum = 232;
  return {
    narrow: true,
    height: 584,
    bar: { x: 8, y: 24, width: 324, height: 24 },
    at: (along, across) => [across, along],
    along: (step) => 144 + 98 * step,
    offset: { times: 44, test: 51, track: -40, tap: -26 },
    input: 14,
    state: 62,
    neuron: 138,
    times: 192,
    sum,
    budget: 302,
    sumOf: (step) => sum - spread * (step - (limit - 1) / 2),
    begin: 96,
    end: 512,
    size: 44,
    endSize: 36,
    track: { from: 112, length: 52 },
    mix: [sum, 560],
  };
}
