import { ShapeError } from "./shape-error.ts";
import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/** The measures of a picture. */
export interface Area {
  readonly height: number;
  readonly width: number;
}

/** How many windows there are, each way, when one stands at every `stride`-th pixel. */
export function windows({ height, width }: Area, stride: number): Area {
  return { height: Math.ceil(height / stride), width: Math.ceil(width / stride) };
}

/**
 * Lays what lies in each window of a picture out in a row, so that a convolution is `linear` on
 * the rows. A window reaches (size − 1) / 2 pixels each way from every `stride`-th pixel, the first
 * of which is `start`; beyond the picture there are zeros. A gradient goes back to the pixel that
 * each entry was copied from.
 *
 * @param pictures a row a pixel, line by line, with a column a channel: batch·height·width × channels
 * @param size an odd number of pixels
 * @returns batch·windows × size·size·channels
 * @throws ShapeError
 */
export function patches(
  tape: Tape,
  pictures: Tensor,
  area: Area,
  size: number,
  stride: number,
  start = 0,
): Tensor {
  const { height, width } = area;
  const channels = pictures.cols;
  const batch = pictures.rows / (height * width);
  if (!Number.isInteger(batch) || size % 2 === 0) {
    throw new ShapeError(
      "patches",
      `pictures must be batch·${height}·${width} × channels, and the size ${size} odd`,
      { pictures },
    );
  }
  const grid = windows(area, stride);
  const out = tape.tensor(batch * grid.height * grid.width, size * size * channels);
  const reach = (size - 1) / 2;
  const each = (copy: (to: number, from: number) => void) => {
    let to = 0;
    for (let b = 0; b < batch; b++) {
      for (let row = 0; row < grid.height; row++) {
        for (let col = 0; col < grid.width; col++) {
          for (let i = -reach; i <= reach; i++) {
            for (let j = -reach; j <= reach; j++, to += channels) {
              const y = start + row * stride + i;
              const x = start + col * stride + j;
              if (y < 0 || y >= height || x < 0 || x >= width) continue;
              copy(to, ((b * height + y) * width + x) * channels);
            }
          }
        }
      }
    }
  };
  out.data.fill(0);
  each((to, from) => {
    for (let c = 0; c < channels; c++) out.data[to + c] = pictures.data[from + c]!;
  });
  tape.record(() =>
    each((to, from) => {
      for (let c = 0; c < channels; c++) pictures.grad[from + c]! += out.grad[to + c]!;
    }),
  );
  return out;
}
