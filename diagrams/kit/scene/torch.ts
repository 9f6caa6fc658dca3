import { gridSize } from "../../../src/training/tasks/scenes/scene.ts";
import { drawHeat } from "../heat.ts";
import type { Frame } from "./shape-path.ts";

/** The attention from which on a cell is fully lit; an even look lights every cell a little. */
const fully = 1 / 4;

/** How dark the veil over a cell is, from 0 to 1. */
const dark = (weight: number) => 1 - Math.min(1, weight / fully) ** 0.7;

/**
 * Shows where attention goes over a picture as a torch would: what is not attended to lies under a
 * veil.
 *
 * @param look how much of the attention goes to each place, line by line
 */
export function drawTorch(
  parent: { node(): Element | null },
  frame: Frame,
  look: readonly number[],
): void {
  drawHeat(parent, "torch", gridIn(frame), (column, row) => dark(look[row * gridSize + column]!));
}

/** The grid of places of a convolutional network, over the picture. */
export function gridIn({ x, y, size }: Frame) {
  const cell = size / gridSize;
  return { x, y, columns: gridSize, rows: gridSize, cell: [cell, cell] as const };
}
