import type { Grid } from "../kit/heat.ts";
import type { Row } from "../kit/row.ts";

/** Where everything of one step stands. */
export interface Place {
  /** The middle of the cell. */
  readonly x: number;
  /** The upper edge of the line of steps that it is in. */
  readonly top: number;
  /** Whether its line of steps begins or ends with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Where everything stands. */
export interface Layout {
  readonly height: number;
  /** The track of time. */
  readonly x: number;
  readonly step: number;
  readonly track: number;
  /** The width of a step in its line. */
  readonly pitch: number;
  readonly places: readonly Place[];
  /** For each line of steps, the grid whose columns the states and the gaps between them share. */
  readonly lines: readonly Grid[];
  readonly state: Row;
  readonly output: Row;
  /** The keys that add a bracket, and take one away. */
  readonly keys: { readonly x: number; readonly y: number };
}

/** A cell of a step, with the state in it, and what stands around it, from the top of its line. */
export const cell = { width: 32, height: 46, top: 38, output: 18, input: 119, line: 132 };

/** One number of a state. */
const number = { width: 8, height: 10, across: 3 };

/**
 * @param steps how many steps there are
 * @param units how many numbers a state has
 * @param options how many classes the readout has
 */
export function layout(width: number, steps: number, units: number, options: number): Layout {
  const narrow = width < 500;
  const room = width - 16;
  const pitch = [56, 48, 40].find((each) => each * steps <= room) ?? 40;
  const inLine = Math.floor(room / pitch);
  const across = Math.min(Math.max(steps, 1), inLine);
  const x = Math.round((width - across * pitch) / 2);
  const top = 46;
  const places = Array.from({ length: steps }, (_, i): Place => {
    const column = i % inLine;
    return {
      x: x + (column + 0.5) * pitch,
      top: top + Math.floor(i / inLine) * cell.line,
      isFirst: column === 0,
      isLast: column === inLine - 1 || i === steps - 1,
    };
  });
  const lines = Array.from({ length: Math.max(1, Math.ceil(steps / inLine)) }, (_, line): Grid => {
    const count = Math.min(inLine, steps - line * inLine);
    return {
      x: x + (pitch - number.across * number.width) / 2,
      y: top + line * cell.line + cell.top + (cell.height - (units / number.across) * 10) / 2,
      columns: (count * pitch) / number.width,
      rows: units / number.across,
      cell: [number.width, number.height],
    };
  });
  const trackStep = (narrow ? room : Math.min(room, across * pitch)) / Math.max(steps, 2);
  const below = top + lines.length * cell.line + 40;
  const state = { x: narrow ? 14 : 18, y: below, cell: 26, height: 72, count: units };
  const wide = { x: 384, y: below, cell: Math.floor(280 / options), height: 44 };
  const stacked = { x: 14, y: below + 150, cell: Math.floor(312 / options), height: 44 };
  const output = { ...(narrow ? stacked : wide), count: options };
  const keys = { x: width / 2, y: (narrow ? output.y + output.height : below + 72) + 38 };
  return {
    height: keys.y + 34,
    x: Math.round((width - trackStep * Math.max(steps, 2)) / 2),
    step: trackStep,
    track: 30,
    pitch,
    places,
    lines,
    state,
    output,
    keys,
  };
}

/** Which number of which step stands in a column and a row of a line's grid; none in a gap. */
export function unitAt(
  { pitch }: Layout,
  column: number,
  row: number,
): { step: number; unit: number } | undefined {
  const columns = pitch / number.width;
  const across = column % columns;
  if (across >= number.across) return undefined;
  return { step: Math.floor(column / columns), unit: row * number.across + across };
}
