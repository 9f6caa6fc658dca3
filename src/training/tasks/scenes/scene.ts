import { type Random, randomItem } from "../../../models/random.ts";

/** The side of a picture, in pixels. */
export const pictureSize = 32;
/** The side of the grid that a convolutional network makes of it; a cell is 4 × 4 pixels. */
export const gridSize = 8;

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

/** The smallest and the largest radius of a random shape. */
const radii = [3.5, 5.5] as const;
/** Two random shapes are at least this far from touching. */
const gap = 1.5;

/** Two random shapes, wholly in the picture, that do not touch. */
export function randomScene(random: Random): [Shape, Shape] {
  const first = randomShape(random);
  for (;;) {
    const second = randomShape(random);
    const distance = Math.max(Math.abs(first.x - second.x), Math.abs(first.y - second.y));
    if (distance >= first.radius + second.radius + gap) return [first, second];
  }
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
