import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import type { Random } from "../random.ts";
import { hasCounts } from "../weights/counts.ts";
import { type WeightsFile, WeightsFileError } from "../weights/file.ts";
import type { Weights } from "../weights/weights.ts";
import { createDecoder, type DecoderShape, type Encoded, subject } from "./decoder.ts";
import { type ConvolutionShape, createGrid, type Grid, type GridShape, seeGrid } from "./grid.ts";

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

/** A captioner with random weights. */
export function createCaptioner(random: Random, shape: CaptionerShape): Captioner {
  return {
    shape,
    weights: { ...createGrid(random, shape.grid), ...createDecoder(random, shape.decoder) },
  };
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

/**
 * The trained captioner in a file of weights.
 *
 * @throws WeightsFileError if there is another model in it
 */
export function captionerFrom({ model, weights }: WeightsFile): Captioner {
  const shape = model.captioner;
  if (!isShape(shape)) {
    throw new WeightsFileError(
      "This file of weights holds no captioner: its header does not give the measures of one",
    );
  }
  return { shape, weights };
}

const decoderMeasures = [
  "vocabulary",
  "embedding",
  "units",
  "inner",
  "context",
  "attention",
] as const;

function isShape(shape: unknown): shape is CaptionerShape {
  if (typeof shape !== "object" || shape === null) return false;
  const { grid, decoder } = shape as Partial<CaptionerShape>;
  return (
    hasCounts<GridShape>(grid, ["channels"]) &&
    hasCounts<GridShape["area"]>(grid.area, ["height", "width"]) &&
    Array.isArray(grid.layers) &&
    grid.layers.every((layer) =>
      hasCounts<ConvolutionShape>(layer, ["channels", "size", "stride"]),
    ) &&
    hasCounts<DecoderShape>(decoder, decoderMeasures)
  );
}
