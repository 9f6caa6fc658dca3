import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import type { Random } from "../random.ts";
import { createWeights, type Plan } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";
import { type DecoderShape, decoderPlan, type Encoded, subject } from "./decoder.ts";
import { type Grid, type GridShape, gridPlan, seeGrid } from "./grid.ts";

/** The measures of a network that says a sentence about a picture. */
export interface CaptionerShape {
  readonly grid: GridShape;
  readonly decoder: DecoderShape & { readonly attention: number };
}

/** A trained captioner. */
export interface Captioner {
  readonly shape: CaptionerShape;
  readonly weights: Weights;
}

/** The tensors of a captioner. */
export function captionerPlan({ grid, decoder }: CaptionerShape): Plan {
  return { ...gridPlan(grid), ...decoderPlan(decoder) };
}

/** A captioner with random weights. */
export function createCaptioner(random: Random, shape: CaptionerShape): Captioner {
  return { shape, weights: createWeights(random, captionerPlan(shape)) };
}

/**
 * Looks at pictures: makes the grid of places that the decoder attends to. The decoder begins from
 * a state of zeros, so that all it knows of a picture comes to it by attention (Xu et al. 2015
 * begin from the mean of the grid instead).
 *
 * @param pictures batch·height·width × channels
 * @throws ShapeError
 */
export function lookAt(
  tape: Tape,
  { shape, weights }: Captioner,
  pictures: Tensor,
): Encoded & { readonly grid: Grid } {
  const grid = seeGrid(tape, shape.grid, weights, pictures);
  const start = tape.tensor(
    grid.items.rows / (grid.area.height * grid.area.width),
    shape.decoder.units,
  );
  start.data.fill(0);
  return { grid, about: subject(tape, weights, grid.items), start };
}
