import type { Row } from "../kit/row.ts";
import type { Contents, Layout } from "./layout.ts";

/** The height of a line of slopes. */
const line = 17;

/**
 * The pipeline down the whole width of a phone: names above the rows, and operations as boxes that
 * hold what sets them.
 */
export function narrowLayout(width: number, { slots, slopes }: Contents): Layout {
  const cell = 64;
  const x = (width - cell * slots) / 2;
  const slopeLine = slopes ? line : 0;
  const row = (y: number, height = 40): Row => ({ x, y, cell, height, count: slots });
  const under = ({ y, height }: { y: number; height: number }) => y + height;
  const box = (y: number, height: number) => ({ y, height });
  const operation = ({ y, height }: { y: number; height: number }, text: string) => ({
    x: width / 2,
    y: y + height / 2,
    text,
    width: width - 4,
    height,
    anchor: "start" as const,
  });

  const memory = row(38, 56);
  const compare = box(under(memory) + (slopes ? 2 * line + 6 : 0) + 12, 72);
  const similarity = row(under(compare) + 32);
  const softmax = box(under(similarity) + 12, 50 + slopeLine);
  const content = row(under(softmax) + 32);
  const interpolate = box(under(content) + 12, 146 + 2 * slopeLine);
  const previous = row(interpolate.y + 72 + slopeLine, 48);
  const gated = row(under(interpolate) + 32);
  const convolve = box(under(gated) + 12, 114 + slopeLine);
  const shift = { ...row(convolve.y + 30, 44), x: x + 2 * cell, count: 3 };
  const shifted = row(under(convolve) + 46);
  const sharpen = box(under(shifted) + 12, 50 + slopeLine);
  const weighting = row(under(sharpen) + 32);

  const slider = ({ y }: { y: number }) => ({ x: 148, y: y + 35, length: 174 });
  return {
    height: under(weighting) + 4 + (slopes ? 24 : 0),
    narrow: true,
    rows: { memory, similarity, content, gated, shifted, weighting },
    operations: {
      compare: operation(compare, "cosine"),
      softmax: operation(softmax, "softmax"),
      interpolate: operation(interpolate, "interpolate"),
      convolve: operation(convolve, "convolve"),
      sharpen: operation(sharpen, "sharpen"),
    },
    key: { x: 142, y: compare.y + 8, size: 56 },
    sliders: {
      strength: slider(softmax),
      gate: slider(interpolate),
      sharpening: slider(sharpen),
    },
    previous,
    shift,
  };
}
