import type { Stage } from "../../src/diagram.ts";
import { formatSigned, formatValue } from "../../src/format.ts";
import type { Point } from "../kit/arrow.ts";
import { layer } from "../kit/layer.ts";
import type { Rectangle } from "../kit/rectangle.ts";
import { linear, round } from "../kit/scale.ts";
import type { Lookup } from "./layout.ts";
import type { Descent } from "./values.ts";

/** The loss over the addresses as it is drawn: the curve, and the jumps between its pieces. */
export interface Curve {
  readonly line: string;
  readonly jumps: string;
}

/** The places of addresses and losses in a panel. */
export function landscapeScales({ panel, track }: Lookup, slots: number, highest: number) {
  return {
    x: linear([1, slots], [track.x, track.x + track.length]),
    y: linear([0, highest], [panel.y + panel.height - 12, panel.y + 14]),
  };
}

export type Scales = ReturnType<typeof landscapeScales>;

/** A curve through the loss at each address. */
export function smoothCurve(
  { x, y }: Scales,
  addresses: readonly number[],
  losses: readonly number[],
): Curve {
  // Tenths do for points this close, and make the page shorter.
  const tenth = (place: number) => Math.round(10 * place) / 10;
  const points = losses.map((loss, i) => `${tenth(x(addresses[i]!))},${tenth(y(loss))}`);
  return { line: `M${points.join("L")}`, jumps: "" };
}

/** A level piece for each slot, with a jump to the next. */
export function stairs({ x, y }: Scales, losses: readonly number[]): Curve {
  const count = losses.length;
  const piece = (loss: number, i: number) => {
    const from = Math.max(1, i + 0.5);
    const to = Math.min(count, i + 1.5);
    return `M${round(x(from))},${round(y(loss))}H${round(x(to))}`;
  };
  const jump = (loss: number, i: number) =>
    `M${round(x(i + 1.5))},${round(y(loss))}V${round(y(losses[i + 1]!))}`;
  return {
    line: losses.map(piece).join(""),
    jumps: losses.slice(0, -1).map(jump).join(""),
  };
}

/** Draws the loss over the addresses, with the slope at the present one. */
export function drawLandscape(
  stage: Stage,
  name: "hard" | "soft",
  { panel }: Lookup,
  scales: Scales,
  curve: Curve,
): void {
  const group = layer(stage.svg, `landscape-${name}`);
  group
    .selectChildren("rect")
    .data([`the loss over the addresses, ${name}`])
    .join("rect")
    .attr("class", "panel outline")
    .attr("data-part", `${name}Loss`)
    .attr("role", "img")
    .attr("aria-label", (d) => d)
    .attr("x", panel.x)
    .attr("y", panel.y)
    .attr("width", panel.width)
    .attr("height", panel.height)
    .attr("rx", 6);
  const base = round(scales.y(0));
  const lines = [
    { kind: "axes", d: `M${panel.x},${base}h${panel.width}` },
    { kind: "jump", d: curve.jumps },
    { kind: "curve", d: curve.line },
  ];
  group
    .selectChildren<SVGPathElement, (typeof lines)[number]>("path")
    .data(lines)
    .join("path")
    .attr("class", (d) => d.kind)
    .attr("d", (d) => d.d || null);
}

/** Draws the way that a descent has come, the place it is at and the slope there. */
export function drawDescent(
  stage: Stage,
  name: "hard" | "soft",
  { weights, panel }: Lookup,
  { x, y }: Scales,
  descent: Descent,
): void {
  const { path, losses, address, loss, slope } = descent;
  const group = layer(stage.svg, `descent-${name}`);
  const place: Point = [x(address), y(loss)];
  // One where several would lie on each other.
  const footprints = path
    .map((one, i): Point => [round(x(one)), round(y(losses[i]!))])
    .filter(([at], i, all) => i === 0 || at !== all[i - 1]![0]);
  layer(group, "plumb")
    .selectChildren("path")
    .data([`M${round(place[0])},${weights.y + weights.height}V${panel.y + panel.height}`])
    .join("path")
    .attr("d", (d) => d);
  layer(group, "trail")
    .selectChildren<SVGCircleElement, Point>("circle")
    .data(footprints)
    .join("circle")
    .attr("r", 3)
    .attr("cx", (d) => d[0])
    .attr("cy", (d) => d[1]);
  const told = slope === undefined ? "none: the loss jumps here" : formatSigned(slope, "0.000");
  const mark = layer(group, "ball")
    .attr("data-part", `${name}Slope`)
    .attr("role", "img")
    .attr(
      "aria-label",
      `address ${formatValue(address)}: loss ${formatValue(loss, "0.000")}, slope ${told}`,
    );
  mark
    .selectChildren("path")
    .data(slope === undefined ? [] : [tangent(place, slope, { x, y }, panel)])
    .join((enter) => enter.insert("path", "circle"))
    .attr("class", "tangent")
    .attr("d", (d) => d);
  mark
    .selectChildren("circle")
    .data([place])
    .join("circle")
    .attr("r", 7)
    .attr("cx", (d) => round(d[0]))
    .attr("cy", (d) => round(d[1]));
}

/** What is left free inside the frame of a panel. */
const rim = 3;

/** A line of one length, whatever the slope, through a place on the curve; shorter where its panel ends. */
function tangent([cx, cy]: Point, slope: number, { x, y }: Scales, panel: Rectangle): string {
  const dx = x(1) - x(0);
  const dy = (y(1) - y(0)) * slope;
  const end = (side: number) => {
    const room = (at: number, from: number, size: number, step: number) =>
      ((step * side > 0 ? from + size - at : at - from) - rim) / Math.abs(step);
    const part = Math.min(
      34 / Math.hypot(dx, dy),
      room(cx, panel.x, panel.width, dx),
      room(cy, panel.y, panel.height, dy),
    );
    return `${round(cx + side * part * dx)},${round(cy + side * part * dy)}`;
  };
  return `M${end(-1)}L${end(1)}`;
}
