import type { Stage } from "../../src/diagram.ts";
import { arrowPath, type Point } from "../kit/arrow.ts";
import { layer } from "../kit/layer.ts";
import { linear } from "../kit/scale.ts";
import { tellVector } from "../kit/vectors.ts";
import type { ReadParams } from "./params.ts";
import type { ReadValues } from "./values.ts";

/** Draws the contributions w_i M_i head to tail, and their sum from the first tail to the last head. */
export function drawSum(
  stage: Stage<ReadParams>,
  { x, y, size }: { x: number; y: number; size: number },
  { contributions, read }: ReadValues,
): void {
  const group = layer(stage.svg, "sum").attr("data-part", "contributions");
  const across = linear([-1, 1], [x, x + size]);
  const up = linear([-1, 1], [y + size, y]);
  group
    .selectChildren("rect.panel")
    .data([0])
    .join("rect")
    .attr("class", "panel outline")
    .attr("x", x)
    .attr("y", y)
    .attr("width", size)
    .attr("height", size)
    .attr("rx", 6);
  group
    .selectChildren("path.axes")
    .data([`M${across(-1)},${up(0)}H${across(1)}M${across(0)},${up(-1)}V${up(1)}`])
    .join("path")
    .attr("class", "axes")
    .attr("d", (d) => d);
  const places: Point[] = [[0, 0]];
  for (const [dx, dy] of contributions as readonly [number, number][]) {
    const [px, py] = places.at(-1)!;
    places.push([px + dx, py + dy]);
  }
  const drawn = (place: Point): Point => [across(place[0]), up(place[1])];
  layer(group, "contributions")
    .selectChildren("path.contribution")
    .data(contributions)
    .join("path")
    .attr("class", "contribution")
    .attr("data-part", (_, i) => `contributions.${i + 1}`)
    .attr("role", "img")
    .attr("aria-label", (d, i) => `contribution of slot ${i + 1}: ${tellVector(d)}`)
    .attr("d", (_, i) => arrowPath(drawn(places[i]!), drawn(places[i + 1]!), 5));
  group
    .selectChildren("path.arrow")
    .data([read])
    .join("path")
    .attr("class", "arrow")
    .attr("d", ([rx, ry]) => arrowPath(drawn([0, 0]), drawn([rx!, ry!])));
  group
    .selectChildren("text")
    .data(["the sum, head to tail"])
    .join("text")
    .attr("class", "label-note")
    .attr("x", x)
    .attr("y", y - 8)
    .text((d) => d);
}
