import type { Contents, Layout } from "./layout.ts";

/** The room that slopes take beneath the memory, beside the gate and at the foot. */
const slopeRoom = { memory: 38, gate: 16, foot: 24 };

/** The pipeline in a column, its names on the left, what sets its operations on the right. */
export function wideLayout(width: number, { slots, slopes }: Contents): Layout {
  const x = 118;
  const cell = 54;
  const height = 38;
  const right = x + cell * slots;
  const row = (y: number) => ({ x, y, cell, height, count: slots });
  const memory = { ...row(22), height: cell };
  const foot = memory.y + memory.height + (slopes ? slopeRoom.memory : 0);
  const similarity = row(foot + 54);
  const content = row(similarity.y + height + 50);
  const spread = slopes ? slopeRoom.gate : 0;
  const gated = row(content.y + height + 88 + spread);
  const shifted = row(gated.y + height + 84);
  const weighting = row(shifted.y + height + 50);
  const operation = (y: number, text: string) => ({ x: right + 60, y, text, width: 100 });
  const side = 514;
  const length = width - 14 - side;
  const operations = {
    compare: operation(foot + 27, "cosine"),
    softmax: operation(similarity.y + height + 25, "softmax"),
    interpolate: operation(content.y + height + 44 + spread / 2, "interpolate"),
    convolve: operation(gated.y + height + 44, "convolve"),
    sharpen: operation(shifted.y + height + 25, "sharpen"),
  };
  const previousTop = content.y + 34 + spread / 2;
  const shiftTop = gated.y + height + 28;
  return {
    height: weighting.y + height + 4 + (slopes ? slopeRoom.foot : 0),
    narrow: false,
    rows: { memory, similarity, content, gated, shifted, weighting },
    operations,
    key: { x: side, y: operations.compare.y - 28, size: 56 },
    sliders: {
      strength: { x: side + 6, y: operations.softmax.y + 10, length },
      gate: { x: side + 6, y: operations.interpolate.y + 60 + spread / 2, length },
      sharpening: { x: side + 6, y: operations.sharpen.y + 10, length },
    },
    previous: { x: side, y: previousTop, cell: 32, height: 46, count: slots },
    shift: { x: side, y: shiftTop, cell: 48, height: 42, count: 3 },
  };
}
