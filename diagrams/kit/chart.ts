import type { Stage } from "../../src/diagram.ts";
import { layer, type Mark } from "./layer.ts";
import type { Rectangle } from "./rectangle.ts";
import { linear, round, type Scale } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/** One direction of a chart. */
export interface ChartAxis {
  readonly from: number;
  readonly to: number;
  /** The values that are written beside it. */
  readonly ticks: readonly number[];
  /** What is written for a value. */
  format(value: number): string;
  /** Where each step is a factor of the one before, rather than a sum. */
  readonly isLog?: boolean;
  /** Whether a curve ends where it leaves the axis, rather than being drawn along its end. */
  readonly isCut?: boolean;
}

/** A place for curves: its frame, and what its directions measure. */
export interface Chart extends Rectangle {
  /** It is named between its ends. */
  readonly across: ChartAxis & { readonly title: string };
  readonly up: ChartAxis;
}

/** A curve: the places it goes through. */
export interface Curve {
  /** A class, for its looks. */
  readonly name: string;
  readonly points: readonly (readonly [across: number, up: number])[];
}

/** Draws curves over axes, as the part `part`. Values beyond an axis are drawn at its end, or not at all. */
export function drawChart(
  stage: Stage,
  part: string,
  chart: Chart,
  curves: readonly Curve[],
  tell: string,
): void {
  const { x, y, width, height } = chart;
  const across = axisScale(chart.across, [x, x + width]);
  const up = axisScale(chart.up, [y + height, y]);
  const group = layer(stage.svg, `chart-${part}`).attr("aria-label", tell);
  // What is written for a tick may change without the tick.
  const ticks = [chart.up, chart.across].map((axis) => axis.ticks.map(axis.format));
  if (!isUnmoved(group.node(), "axes", [chart, ticks])) drawAxes(group, part, chart, across, up);
  const lines = curves.map(({ name, points }) => {
    const parts = chart.up.isCut ? stretches(points, chart.up) : [points];
    return { name, d: parts.map((part) => curvePath(part, across, up)).join("") };
  });
  group
    .selectChildren<SVGPathElement, (typeof lines)[number]>("path.curve")
    .data(lines)
    .join("path")
    .attr("class", ({ name }) => `curve ${name}`)
    .attr("d", ({ d }) => d);
}

/** Draws the frame, the lines across it and the numbers beside it. */
function drawAxes(group: Mark, part: string, chart: Chart, across: Scale, up: Scale): void {
  const { x, y, width, height, ...axes } = chart;
  group
    .attr("data-part", part)
    .attr("role", "img")
    .selectChildren("rect.frame")
    .data([0])
    .join("rect")
    .attr("class", "frame outline")
    .attr("x", x)
    .attr("y", y)
    .attr("width", width)
    .attr("height", height)
    .attr("rx", 3);
  const lines = axes.up.ticks.map((value) => `M${x},${round(up(value))}h${width}`);
  group
    .selectChildren("path.axes")
    .data([lines.join("")])
    .join("path")
    .attr("class", "axes")
    .attr("d", (d) => d);
  layer(group, "ticks-up")
    .selectChildren<SVGTextElement, number>("text")
    .data(axes.up.ticks)
    .join("text")
    .attr("class", "tick")
    .attr("text-anchor", "end")
    .attr("x", x - 6)
    .attr("y", (d) => round(up(d) + 4.5))
    .text(axes.up.format);
  layer(group, "ticks-across")
    .selectChildren<SVGTextElement, number>("text")
    .data(axes.across.ticks)
    .join("text")
    .attr("class", "tick")
    .attr("text-anchor", "middle")
    .attr("x", (d) => round(across(d)))
    .attr("y", y + height + 16)
    .text(axes.across.format);
  group
    .selectChildren<SVGTextElement, string>("text.axis-title")
    .data([axes.across.title])
    .join("text")
    .attr("class", "axis-title tick")
    .attr("text-anchor", "middle")
    .attr("x", round(x + width / 2))
    .attr("y", y + height + 16)
    .text((d) => d);
}

function curvePath(points: Curve["points"], across: Scale, up: Scale): string {
  // A lone point is drawn as a dot, by the line's round ends.
  const places = points.map(([a, b]) => `${round(across(a))},${round(up(b))}`);
  return places.length > 0 ? `M${places.join("L")}${places.length === 1 ? "h0" : ""}` : "";
}

/** The stretches of a curve between the ends of the axis that its values stand on. */
function stretches(points: Curve["points"], { from, to, isLog }: ChartAxis): Curve["points"][] {
  const [measure, value] = isLog ? [Math.log10, (place: number) => 10 ** place] : [Number, Number];
  const ends = [measure(from), measure(to)] as const;
  const found: [number, number][][] = [];
  let isOpen = false;
  for (const [i, [end, high]] of points.entries()) {
    const [start, low] = points[i - 1] ?? [end, high];
    const [a, b] = [measure(low), measure(high)];
    // From which share of the way to which it is between the ends.
    const shares = ends.map((each) => (each - a) / (b - a)).sort((s, t) => s - t);
    const isInside = a === b && a >= ends[0] && a <= ends[1];
    const [enter, leave] = isInside ? [0, 1] : [Math.max(0, shares[0]!), Math.min(1, shares[1]!)];
    if (!(enter <= leave)) {
      isOpen = false;
      continue;
    }
    const at = (share: number): [number, number] => [
      start + share * (end - start),
      value(a + share * (b - a)),
    ];
    if (!isOpen) found.push([at(enter)]);
    if (i > 0) found.at(-1)!.push(at(leave));
    isOpen = leave === 1;
  }
  return found;
}

/** Where values stand along an axis that is drawn from `start` to `end`; those beyond it, at its end. */
export function axisScale(
  { from, to, isLog = false }: ChartAxis,
  [start, end]: [number, number],
): Scale {
  const measure = isLog ? Math.log10 : (value: number) => value;
  const place = linear([measure(from), measure(to)], [start, end]);
  return Object.assign((value: number) => place(measure(Math.min(to, Math.max(from, value)))), {
    invert: (position: number) => (isLog ? 10 ** place.invert(position) : place.invert(position)),
  });
}
