import type { Stage } from "../../src/diagram.ts";
import { layer } from "./layer.ts";
import { isUnmoved } from "./unmoved.ts";

/** One of several operations that run side by side. */
export interface Pill {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  /** What it makes, drawn under it. */
  readonly result?: string;
  /** What a screen reader and the hint over it say. */
  readonly tell: string;
}

const height = 26;

/** Draws operations side by side, each with what it makes: pill 0 is the part "name.1". */
export function drawPills(stage: Stage, part: string, pills: readonly Pill[]): void {
  const group = layer(stage.svg, `pills-${part}`).attr("data-part", part);
  if (isUnmoved(group.node(), "pills", pills)) return;
  const joined = group
    .selectChildren<SVGGElement, Pill>("g.operation")
    .data(pills)
    .join((enter) => {
      const pill = enter.append("g").attr("class", "operation").attr("role", "img");
      pill.attr("data-part", (_, i) => `${part}.${i + 1}`);
      pill.append("rect").attr("class", "outline");
      pill.append("text").attr("text-anchor", "middle").attr("y", 4.5);
      return pill;
    })
    .attr("aria-label", (d) => d.tell)
    .attr("transform", (d) => `translate(${d.x},${d.y})`);
  joined
    .select("rect")
    .attr("x", (d) => -d.width / 2)
    .attr("y", -height / 2)
    .attr("width", (d) => d.width)
    .attr("height", height)
    .attr("rx", (d) => Math.min(height, d.width) / 2);
  joined.select("text").text((d) => d.text);
  joined
    .selectChildren<SVGTextElement, string>("text.result")
    .data((d) => (d.result === undefined ? [] : [d.result]))
    .join((enter) => enter.append("text").attr("class", "result").attr("text-anchor", "middle"))
    .attr("y", height / 2 + 17)
    .text((d) => d);
}
