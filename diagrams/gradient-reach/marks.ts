import { axisScale, type Chart } from "../kit/chart.ts";
import { type Label, noteAt } from "../kit/label.ts";
import { round } from "../kit/scale.ts";

export const networks = ["plain", "lstm"] as const;
export const names = { plain: "plain RNN", lstm: "LSTM" };

type Network = (typeof networks)[number];

/** A network's mark on the input that is looked at: its path. */
interface LookMark {
  readonly name: Network;
  readonly d: string;
}

/**
 * The marks of both curves at `x`: a square for the plain network, a dot for the LSTM. A value that
 * the chart does not reach has an arrowhead at its edge instead, and words beside it that name it:
 * on a side where no curve passes, or else between it and the middle of the chart.
 *
 * @param curves the sizes at each input that are drawn as curves
 */
export function lookMarks({
  x,
  chart,
  curves,
  ...sizes
}: { x: number; chart: Chart; curves: readonly (readonly number[])[] } & Readonly<
  Record<Network, number>
>): {
  marks: LookMark[];
  beyond: Label[];
} {
  const { from, to } = chart.up;
  const bottom = chart.y + chart.height;
  const place = axisScale(chart.up, [bottom, chart.y]);
  const below = networks.filter((name) => sizes[name] < from);
  const above = networks.filter((name) => sizes[name] > to);
  const isLate = x > chart.x + chart.width / 2;
  // Two at one edge stand side by side, inside the frame.
  const middle = Math.min(Math.max(x, chart.x + 14), chart.x + chart.width - 14);
  const marks = networks.map((name): LookMark => {
    const at = name === "plain" ? middle - 7 : middle + 7;
    if (below.includes(name))
      return { name, d: arrowhead(below.length === 1 ? x : at, bottom - 2, -1) };
    if (above.includes(name))
      return { name, d: arrowhead(above.length === 1 ? x : at, chart.y + 2, 1) };
    return { name, d: shapes[name](x, round(place(sizes[name]))) };
  });
  const told = (among: readonly Network[], where: string, y: number): Label[] => {
    if (among.length === 0) return [];
    const [from, reach, who] =
      among.length === 1 ? [x, 11, names[among[0]!]] : [middle, 18, "both"];
    const words = `${who} ${where}`;
    const width = words.length * letter;
    const before = { label: noteAt(from - reach, y, words, "end"), start: from - reach - width };
    const after = { label: noteAt(from + reach, y, words), start: from + reach };
    const inwards = where === "below" ? y - lineHeight : y + lineHeight;
    const over = { label: noteAt(from, inwards, words, "middle"), start: from - width / 2 };
    const isFree = ({ label, start }: typeof over) => {
      const isInside = start >= chart.x && start + width <= chart.x + chart.width;
      const box = { x: start, y: label.y - lineHeight, width, height: lineHeight + 2 };
      return isInside && !curves.some((curve) => passes(curve, chart, box));
    };
    const places = isLate ? [before, after, over] : [after, before, over];
    return [(places.find(isFree) ?? places[0]!).label];
  };
  return {
    marks,
    beyond: [...told(below, "below", bottom - 5), ...told(above, "above", chart.y + 14)],
  };
}

/** About how wide a letter of the words is, and how high a line of them. */
const letter = 6;
const lineHeight = 14;

/** Whether a curve of sizes is drawn through a rectangle. */
function passes(
  sizes: readonly number[],
  chart: Chart,
  box: { x: number; y: number; width: number; height: number },
): boolean {
  const { across, up } = chart;
  const left = axisScale(across, [chart.x, chart.x + chart.width]);
  const top = axisScale(up, [chart.y + chart.height, chart.y]);
  return sizes.slice(1).some((size, i) => {
    const [least, most] = [Math.min(sizes[i]!, size), Math.max(sizes[i]!, size)];
    if (most < up.from || least > up.to) return false;
    const isBeside = left(i + 2) < box.x || left(i + 1) > box.x + box.width;
    return !isBeside && top(least) > box.y && top(most) < box.y + box.height;
  });
}

const shapes = {
  plain: (x: number, y: number) => `M${x - 5},${y - 5}h10v10h-10z`,
  lstm: (x: number, y: number) => `M${x - 5.5},${y}a5.5,5.5 0 1 0 11,0a5.5,5.5 0 1 0 -11,0`,
};

/** A triangle with its tip at (x, y), which it has from above (−1) or from below (1). */
const arrowhead = (x: number, y: number, side: -1 | 1) => `M${x},${y}l-6,${9 * side}h12z`;
