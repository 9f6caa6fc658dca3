import { type Random, randomNormal } from "../../../models/random.ts";
import { contains, gridSize, pictureSize, type Shape, type ShapeColour } from "./scene.ts";

/** A picture: rows of pixels, each red, green and blue from 0 to 1; shape [32, 32, 3] in one list. */
export type Picture = number[];

/** The colours of the shapes, as red, green and blue from 0 to 1. */
export const colourValues: Record<ShapeColour, readonly [number, number, number]> = {
  red: [0.85, 0.2, 0.2],
  green: [0.2, 0.65, 0.3],
  blue: [0.2, 0.35, 0.85],
  yellow: [0.95, 0.8, 0.2],
};

/** The colour of the paper. */
export const paper = [0.95, 0.95, 0.93] as const;

/** The standard deviation of the noise on every value. */
const noise = 0.04;
/** A pixel is looked at in samples × samples places, so that edges are smooth. */
const samples = 3;

/**
 * Draws shapes on paper, later ones over earlier ones, and adds normal noise; values are cut off
 * at 0 and 1.
 */
export function draw(random: Random, shapes: readonly Shape[]): Picture {
  const picture = Array.from({ length: 3 * pictureSize ** 2 }, (_, i) => paper[i % 3]!);
  for (const shape of shapes) {
    const colour = colourValues[shape.colour];
    for (const { column, row, share } of coveredPixels(shape)) {
      const start = 3 * (row * pictureSize + column);
      for (let channel = 0; channel < 3; channel++)
        picture[start + channel]! += share * (colour[channel]! - picture[start + channel]!);
    }
  }
  return picture.map((value) => Math.min(1, Math.max(0, value + noise * randomNormal(random))));
}

/** How much of each cell of the grid a shape covers, from 0 to 1; shape [8, 8] in one list. */
export function mask(shape: Shape): number[] {
  const side = pictureSize / gridSize;
  const cells = Array<number>(gridSize * gridSize).fill(0);
  for (const { column, row, share } of coveredPixels(shape))
    cells[Math.floor(row / side) * gridSize + Math.floor(column / side)]! += share / side ** 2;
  return cells;
}

interface CoveredPixel {
  column: number;
  row: number;
  /** How much of the pixel is covered, from 0 to 1. */
  share: number;
}

function coveredPixels(shape: Shape): CoveredPixel[] {
  const first = (middle: number) => Math.max(0, Math.floor(middle - shape.radius));
  const last = (middle: number) => Math.min(pictureSize - 1, Math.floor(middle + shape.radius));
  const pixels: CoveredPixel[] = [];
  for (let row = first(shape.y); row <= last(shape.y); row++) {
    for (let column = first(shape.x); column <= last(shape.x); column++) {
      const share = coveredShare(shape, column, row);
      if (share > 0) pixels.push({ column, row, share });
    }
  }
  return pixels;
}

function coveredShare(shape: Shape, column: number, row: number): number {
  let inside = 0;
  for (let i = 0; i < samples; i++)
    for (let j = 0; j < samples; j++)
      if (contains(shape, column + (i + 0.5) / samples, row + (j + 0.5) / samples)) inside++;
  return inside / samples ** 2;
}
