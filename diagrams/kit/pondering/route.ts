import { headPath, type Point } from "../arrow.ts";
import { round } from "../scale.ts";

const corner = 8;

/** The path through points, each level with or upright over the one before, with round corners and an arrow's head, unless told. */
export function route(points: readonly Point[], withHead = true): string {
  const last = points[points.length - 1]!;
  const before = points[points.length - 2]!;
  const bends = points.slice(1, -1).map((point, i) => {
    const reach = (to: Point) => towards(point, to);
    return `L${reach(points[i]!)}Q${point.map(round)} ${reach(points[i + 2]!)}`;
  });
  const angle = Math.atan2(last[1] - before[1], last[0] - before[0]);
  const head = withHead ? headPath(last, angle, 6) : "";
  return `M${points[0]!.map(round)}${bends.join("")}L${last.map(round)}${head}`;
}

/** The point a corner's radius away from `from`, or half of the way where that is short. */
function towards(from: Point, to: Point): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const share = Math.min(corner, length / 2) / length;
  return `${round(from[0] + dx * share)},${round(from[1] + dy * share)}`;
}
