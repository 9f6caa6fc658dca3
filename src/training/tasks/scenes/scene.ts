import { type Random, randomItem } from "../../../models/random.ts";

/** The side of a picture, in pixels. */
export const pictureSize = 32;
/** The side of the grid that a convolutional network makes of it; a cell is 4 × 4 pixels. */
export const gridSize = 8;

/** What a shape can be, and in what colours. */
export const shapeKinds = ["circle", "square", "triangle"] as const;
export type ShapeKind = (typeof shapeKinds)[number];

export const shapeColours = ["red", "green", "blue", "yellow"] as const;
export type ShapeColour = (typeof shapeColours)[number];

/** A shape of a scene: its middle and its radius in pixels, x to the right and y downwards. */
export interface Shape {
  kind: ShapeKind;
  colour: ShapeColour;
  x: number;
  y: number;
  radius: number;
}

/** A shape lies left of or above another if its middle does by at least so many pixels. */
export const margin = 3;
/** The smallest and the largest radius of a random shape. */
const radii = [3.5, 5.5] as const;
/** Two random shapes are at least this far from touching. */
const gap = 1.5;

/** Whether no two shapes touch, or nearly: as in the scenes that a captioner is trained on. */
export function areApart(shapes: readonly Shape[]): boolean {
  return shapes.every((shape, i) =>
    shapes
      .slice(i + 1)
      .every((other) => distance(shape, other) >= shape.radius + other.radius + gap),
  );
}

/** Two random shapes, wholly in the picture, that do not touch. */
export function randomScene(random: Random): [Shape, Shape] {
  const first = randomShape(random);
  for (;;) {
    const second = randomShape(random);
    if (areApart([first, second])) return [first, second];
  }
}

/** Two random shapes that overlap, or nearly, and yet lie apart enough to say how. */
export function overlappingScene(random: Random): [Shape, Shape] {
  for (;;) {
    const [first, second] = [randomShape(random), randomShape(random)];
    const apart = distance(first, second);
    if (apart >= margin && apart < first.radius + second.radius) return [first, second];
  }
}

/** Three random shapes, no two of which touch. */
export function crowdedScene(random: Random): [Shape, Shape, Shape] {
  for (;;) {
    const [first, second] = randomScene(random);
    const third = randomShape(random);
    if (areApart([first, second, third])) return [first, second, third];
  }
}

/** How far the middles of two shapes lie apart, in the direction in which they lie further. */
function distance(first: Shape, second: Shape): number {
  return Math.max(Math.abs(first.x - second.x), Math.abs(first.y - second.y));
}

function randomShape(random: Random): Shape {
  const radius = radii[0] + (radii[1] - radii[0]) * random();
  const place = () => radius + 1 + (pictureSize - 2 * (radius + 1)) * random();
  return {
    kind: randomItem(random, shapeKinds),
    colour: randomItem(random, shapeColours),
    x: place(),
    y: place(),
    radius,
  };
}

/** Whether the point lies in the shape. */
export function contains({ kind, x, y, radius }: Shape, px: number, py: number): boolean {
  const dx = Math.abs(px - x);
  const dy = py - y;
  switch (kind) {
    case "circle":
      return dx * dx + dy * dy <= radius * radius;
    case "square":
      return dx <= 0.9 * radius && Math.abs(dy) <= 0.9 * radius;
    case "triangle":
      return dy >= -radius && dy <= radius && dx <= (dy + radius) / 2;
  }
}
