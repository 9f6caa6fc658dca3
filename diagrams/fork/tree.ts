import type { Stage } from "../../src/diagram.ts";
import type { Walk } from "../../src/models/forks.ts";
import { layer } from "../kit/layer.ts";
import type { Rectangle } from "../kit/rectangle.ts";
import { round } from "../kit/scale.ts";
import { drawWires, type Wire } from "../kit/wires.ts";
import { forkAt } from "./layout.ts";

/** Draws a tree of forks: each way as strong as it is probable, the ends as dots, the prize as a star. */
export function drawTree(
  stage: Stage,
  part: "one" | "all",
  place: Rectangle,
  arrivals: readonly (readonly number[])[],
  prize: number,
  tell: string,
): void {
  const levels = arrivals.length - 1;
  drawWires(stage.svg, `ways-${part}`, waysOf(place, arrivals));
  const group = layer(stage.svg, `tree-${part}`)
    .attr("data-part", part)
    .attr("role", "img")
    .attr("aria-label", tell);
  group
    .selectChildren("rect")
    .data([0])
    .join("rect")
    .attr("class", "grove outline")
    .attr("x", place.x)
    .attr("y", place.y - 8)
    .attr("width", place.width)
    .attr("height", place.height + 20)
    .attr("rx", 6);
  const ends = Array.from({ length: 2 ** levels }, (_, i) => i).filter((i) => i !== prize - 1);
  const dot = (i: number) => {
    const [x, y] = forkAt(place, levels, levels, i);
    return `M${round(x - 1.5)},${round(y + 3)}h3`;
  };
  const [x, y] = forkAt(place, levels, levels, prize - 1);
  group
    .selectChildren<SVGPathElement, { name: string; d: string }>("path")
    .data([
      { name: "end", d: ends.map(dot).join("") },
      { name: "prize", d: starPath(round(x), round(y + 6)) },
    ])
    .join("path")
    .attr("class", ({ name }) => name)
    .attr("d", ({ d }) => d);
}

/** Draws the way that a walk took; nothing where there is none. */
export function drawWalk(stage: Stage, place: Rectangle, walk: Walk | undefined): void {
  const steps = walk ? [...walk.rows, walk.end] : [];
  const points = steps.map((i, level) => {
    const [x, y] = forkAt(place, steps.length - 1, level, i);
    return `${round(x)},${round(y)}`;
  });
  layer(stage.svg, "walk")
    .attr("aria-hidden", "true")
    .selectChildren("path")
    .data(points.length > 0 ? [`M${points.join("L")}`] : [])
    .join("path")
    .attr("class", "walk")
    .attr("d", (d) => d);
}

/** All ways of a tree; those of about the same probability as one, so that there are fewer to draw. */
function waysOf(place: Rectangle, arrivals: readonly (readonly number[])[]): Wire[] {
  const levels = arrivals.length - 1;
  const paths = new Map<number, string>();
  arrivals.slice(1).forEach((row, i) => {
    row.forEach((probability, to) => {
      const [x0, y0] = forkAt(place, levels, i, to >> 1);
      const [x1, y1] = forkAt(place, levels, i + 1, to);
      const strength = Math.round(probability * 20) / 20;
      const way = `M${round(x0)},${round(y0)}L${round(x1)},${round(y1)}`;
      paths.set(strength, (paths.get(strength) ?? "") + way);
    });
  });
  return [...paths].sort(([a], [b]) => a - b).map(([weight, d]) => ({ weight, d }));
}

/** A star of five points around a place. */
function starPath(x: number, y: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? 7 : 3;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}z`;
}
