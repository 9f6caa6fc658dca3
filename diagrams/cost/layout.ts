import type { Chart, ChartAxis } from "../kit/chart.ts";
import { sizes } from "./bench.ts";

/** The charts, and the names of the readers over them. */
export interface Layout {
  readonly height: number;
  readonly charts: Readonly<Record<"counts" | "times" | "found", Chart>>;
  /** The base lines of the names, where each begins. */
  readonly names: readonly (readonly [x: number, y: number])[];
}

const short = new Map([
  [64, "64"],
  [1024, "1k"],
  [16384, "16k"],
]);

/** Numbers of slots, and of multiplications: a factor from one line to the next. */
const slots: ChartAxis & { title: string } = {
  from: 64,
  to: sizes.at(-1)!,
  ticks: [...short.keys()],
  format: (count) => short.get(count)!,
  isLog: true,
  title: "",
};
const counts: ChartAxis = {
  from: 100,
  to: 1e6,
  ticks: [100, 1e4, 1e6],
  format: (count) => ({ 100: "100", 10000: "10k", 1000000: "1M" })[count]!,
  isLog: true,
};
const times: ChartAxis = {
  from: 0.0001,
  to: 10,
  ticks: [0.0001, 0.001, 0.01, 0.1, 1, 10],
  format: (milliseconds) => (milliseconds < 1 ? `${milliseconds * 1000} µs` : `${milliseconds} ms`),
  isLog: true,
};
const found: ChartAxis = {
  from: 0,
  to: 1,
  ticks: [0, 0.5, 1],
  format: (share) => `${share * 100}`,
};

export function layout(width: number): Layout {
  const narrow = width < 500;
  const height = 150;
  const top = narrow ? 120 : 76;
  const chart = (i: number, up: ChartAxis): Chart => {
    const x = narrow ? 56 : [48, 274, 500][i]!;
    return {
      x,
      y: narrow ? top + i * (height + 70) : top,
      width: narrow ? width - 72 : 160,
      height,
      across: slots,
      up,
    };
  };
  const charts = { counts: chart(0, counts), times: chart(1, times), found: chart(2, found) };
  return {
    height: charts.found.y + height + 40,
    charts,
    names: [0, 1, 2].map((i) => (narrow ? [34, 16 + i * 22] : [[48, 242, 476][i]!, 16])),
  };
}
