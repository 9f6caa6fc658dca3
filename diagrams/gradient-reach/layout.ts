import type { Chart } from "../kit/chart.ts";
import type { Grid } from "../kit/heat.ts";

/** Where everything stands. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  /** How far back each network reaches, as a strip of its inputs. */
  readonly strips: { readonly plain: Grid; readonly lstm: Grid };
  readonly chart: Chart;
  /** The track of the input that is looked at. */
  readonly track: number;
  /** The upper left corners of what is told of each curve. */
  readonly legend: Readonly<Record<"plain" | "lstm" | "bound", { x: number; y: number }>>;
}

const largest = 1e6;
const smallest = 1e-12;
const named = new Map([
  [1e6, "a million"],
  [1e3, "a thousand"],
  [1, "1"],
  [1e-3, "a thousandth"],
  [1e-6, "a millionth"],
  [1e-9, "a billionth"],
  [1e-12, "a trillionth"],
]);

export function layout(width: number, length: number): Layout {
  const narrow = width < 500;
  const x = narrow ? 92 : 104;
  const across = width - x - (narrow ? 12 : 24);
  // An input stands over its place on the axis below, so that half a cell sticks out at both ends.
  const cell = across / (length - 1);
  const strip = (y: number): Grid => ({
    x: x - Math.min(cell / 2, 8),
    y,
    columns: length,
    rows: 1,
    cell: [(across + 2 * Math.min(cell / 2, 8)) / length, 18],
  });
  const height = narrow ? 220 : 250;
  const top = 84;
  const track = top + height + 48;
  const below = track + 44;
  const column = (i: number) =>
    narrow ? { x: 12, y: below + i * 50 } : { x: [24, 242, 450][i]!, y: below };
  return {
    height: column(2).y + 36,
    narrow,
    strips: { plain: strip(22), lstm: strip(46) },
    chart: {
      x,
      y: top,
      width: across,
      height,
      across: {
        from: 1,
        to: length,
        ticks: [1, length],
        format: String,
        title: narrow ? "input" : "input, first to last",
      },
      up: {
        from: smallest,
        to: largest,
        ticks: [...named.keys()],
        format: (value) => named.get(value)!,
        isLog: true,
        isCut: true,
      },
    },
    track,
    legend: { plain: column(0), lstm: column(1), bound: column(2) },
  };
}
