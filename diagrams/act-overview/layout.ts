import { limit } from "../kit/pondering/params.ts";
import type { TimePlace } from "../kit/pondering/time-place.ts";
import { timeSteps } from "./params.ts";

/** Where everything stands, for a width: time steps side by side, or one under the other. */
export interface Layout {
  readonly narrow: boolean;
  readonly height: number;
  readonly times: readonly TimePlace[];
  readonly epsilon: { readonly x: number; readonly y: number; readonly length: number };
}

export const layout = (width: number): Layout => (width < 500 ? under() : beside());

const numbers = Array.from({ length: timeSteps }, (_, t) => t);

function beside(): Layout {
  const [width, gap, top] = [206, 31, 4];
  return {
    narrow: false,
    height: 356,
    epsilon: { x: 74, y: 336, length: 150 },
    times: numbers.map((t): TimePlace => {
      const x = t * (width + gap);
      return {
        panel: { x, y: top, width, height: 302 },
        bars: { x: x + 8, y: 132, cell: 36, height: 60, count: limit, gap: 15 },
        states: { x: x + 8, y: 218, cell: 36, height: 36, count: limit, gap: 15 },
        weights: 124,
        flags: 271,
        input: 291,
        mix: [x + width / 2, top + 30],
        name: [x + 10, top + 20],
      };
    }),
  };
}

function under(): Layout {
  const [height, gap, top] = [220, 26, 2];
  return {
    narrow: true,
    height: timeSteps * (height + gap) + 30,
    epsilon: { x: 74, y: timeSteps * (height + gap) + 12, length: 200 },
    times: numbers.map((t): TimePlace => {
      const y = top + t * (height + gap);
      return {
        panel: { x: 0, y, width: 340, height },
        bars: { x: 34, y: y + 68, cell: 42, height: 50, count: limit, gap: 17 },
        states: { x: 34, y: y + 144, cell: 42, height: 36, count: limit, gap: 17 },
        weights: y + 60,
        flags: y + 192,
        input: y + 208,
        mix: [306, y + 98],
        name: [26, y + 18],
      };
    }),
  };
}
