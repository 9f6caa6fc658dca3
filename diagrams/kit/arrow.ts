import { round } from "./scale.ts";

/** A point of the drawing. */
export type Point = readonly [x: number, y: number];

/**
 * The path of an arrow from `tail` to `tip`; a dot where the two are nearly one, since a vector of
 * length zero has no direction to show.
 */
export function arrowPath(tail: Point, tip: Point, head = 7): string {
  const [x0, y0] = tail;
  const [x1, y1] = tip;
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length < 1) {
    const [x, y] = [round((x0 + x1) / 2), round((y0 + y1) / 2)];
    return `M${x - 1},${y}a1,1 0 1 0 2,0a1,1 0 1 0 -2,0`;
  }
  const angle = Math.atan2(y1 - y0, x1 - x0);
  return `M${round(x0)},${round(y0)}L${round(x1)},${round(y1)}${headPath(tip, angle, Math.min(head, length * 0.6))}`;
}

/** The path of an arrow's head alone, for the end of a curve that arrives at an angle. */
export function headPath([x, y]: Point, angle: number, head = 7): string {
  const side = (turn: number) =>
    `${round(x - head * Math.cos(angle + turn))},${round(y - head * Math.sin(angle + turn))}`;
  return `M${side(0.45)}L${round(x)},${round(y)}L${side(-0.45)}`;
}

/**
 * The arrow of a vector of two components in a square cell: centred, tip towards the vector, the
 * component 1 reaching `half` from the middle. The second component points up.
 */
function vectorPath([x, y]: readonly number[], [cx, cy]: Point, half: number): string {
  const dx = x! * half;
  const dy = y! * half;
  return arrowPath([cx - dx, cy + dy], [cx + dx, cy - dy]);
}

/** How far beyond 1 a component may reach before its arrow leaves its cell. */
const room = 1.25;

/**
 * The same, kept inside the cell: a vector too long for it is drawn as far as there is room, with
 * its shaft broken in the middle, as a bar that is cut short is in a chart.
 */
export function vectorPathInside(vector: readonly number[], centre: Point, half: number): string {
  const longest = Math.max(...vector.map(Math.abs));
  if (longest <= room) return vectorPath(vector, centre, half);
  const [x, y] = vector.map((component) => (component / longest) * room) as [number, number];
  const [cx, cy] = centre;
  const length = Math.hypot(x, y);
  const [ax, ay] = [(x / length) * 3, (-y / length) * 3];
  const stroke = (side: number) =>
    `M${round(cx + side * ax - 1.6 * ay)},${round(cy + side * ay + 1.6 * ax)}L${round(cx + side * ax + 1.6 * ay)},${round(cy + side * ay - 1.6 * ax)}`;
  return `${vectorPath([x, y], centre, half)}${stroke(-0.7)}${stroke(0.7)}`;
}
