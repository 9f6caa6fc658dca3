import { concatenate } from "../autodiff/arrange.ts";
import { relu } from "../autodiff/elementwise.ts";
import { linear } from "../autodiff/linear.ts";
import { type Area, patches, windows } from "../autodiff/patches.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { biases, type Plan, type TensorPlan, uniform } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";

/** A layer of a convolutional network: square windows, at every `stride`-th pixel from `start` on. */
export interface ConvolutionShape {
  readonly channels: number;
  readonly size: number;
  readonly stride: number;
  readonly start?: number;
}

/** The measures of a network that sees a picture as a grid of places. */
export interface GridShape {
  readonly channels: number;
  readonly area: Area;
  readonly layers: readonly ConvolutionShape[];
}

/** What such a network sees: a row a place, to be attended to. */
export interface Grid {
  /** batch·height·width × the last layer's channels + 2. */
  readonly items: Tensor;
  readonly area: Area;
}

/** The tensors of a convolutional network. */
export function gridPlan(shape: GridShape): Plan {
  const plan: Record<string, TensorPlan> = {};
  let inputs = shape.channels;
  shape.layers.forEach(({ channels, size }, i) => {
    const fanIn = size * size * inputs;
    plan[`grid.${i}.window`] = uniform(channels, fanIn, fanIn);
    plan[`grid.${i}.bias`] = biases(channels);
    inputs = channels;
  });
  return plan;
}

/**
 * Turns pictures into grids of places: convolutions with relu, and behind each place its
 * coordinates, from −1 to 1, so that attention can tell where it is (Xu et al. 2015 attend to the
 * same kind of grid).
 *
 * @param pictures batch·height·width × channels
 * @throws ShapeError
 */
export function seeGrid(tape: Tape, shape: GridShape, weights: Weights, pictures: Tensor): Grid {
  let area = shape.area;
  let items = pictures;
  shape.layers.forEach(({ size, stride, start }, i) => {
    const seen = patches(tape, items, area, size, stride, start);
    const sums = linear(tape, [[seen, weights[`grid.${i}.window`]!]], weights[`grid.${i}.bias`]!);
    items = relu(tape, sums);
    area = windows(area, stride);
  });
  return { items: concatenate(tape, items, coordinates(tape, area, items.rows)), area };
}

/** The row and the column of each place, over again until there are `rows`. */
function coordinates(tape: Tape, { height, width }: Area, rows: number): Tensor {
  const along = (i: number, count: number) => (count === 1 ? 0 : (2 * i) / (count - 1) - 1);
  const out = tape.tensor(rows, 2);
  for (let place = 0; place < rows; place++) {
    out.data[2 * place] = along(Math.floor(place / width) % height, height);
    out.data[2 * place + 1] = along(place % width, width);
  }
  return out;
}

/**
 * The pixels that a place of the grid is made of, along one direction: those that a window of the
 * last layer sees through the windows of all layers before it.
 *
 * @param place the row or the column of the place
 * @param length the height or the width of the picture
 * @returns the first pixel, and the one after the last
 */
export function pixelsSeen(
  { layers }: GridShape,
  place: number,
  length: number,
): readonly [from: number, to: number] {
  let [first, last] = [place, place];
  for (const { size, stride, start = 0 } of layers.toReversed()) {
    const reach = (size - 1) / 2;
    first = start + first * stride - reach;
    last = start + last * stride + reach;
  }
  return [Math.max(0, first), Math.min(length, last + 1)];
}
