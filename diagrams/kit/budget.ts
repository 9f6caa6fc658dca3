import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { type Pondered, spentOf } from "./halting/pondered.ts";
import { layer } from "./layer.ts";
import type { Rectangle } from "./rectangle.ts";
import { round } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/** Draws the budget of 1, as the part `budget`: spent step by step; what is ahead of the step shown is faint. */
export function drawBudget(
  stage: Stage,
  { x, y, width, height }: Rectangle,
  pondered: Pondered,
): void {
  const { weights, now, steps } = pondered;
  const group = layer(stage.svg, "budget");
  if (isUnmoved(group.node(), "budget", [x, y, width, weights, now])) return;
  group.attr("data-part", "budget");
  group
    .attr("role", "img")
    .attr(
      "aria-label",
      `${formatValue(spentOf(pondered))} of the budget of 1 is spent by step ${now}`,
    )
    .selectChildren("rect.frame")
    .data([0])
    .join("rect")
    .attr("class", "frame outline")
    .attr("x", x)
    .attr("y", y)
    .attr("width", width)
    .attr("height", height)
    .attr("rx", 3);
  let from = 0;
  const parts = weights.map((p, i) => {
    const part = { p, from, isLast: i === steps - 1, isAhead: i >= now };
    from += p;
    return part;
  });
  group
    .selectChildren<SVGRectElement, (typeof parts)[number]>("rect.spent")
    .data(parts)
    .join("rect")
    .attr("class", (d) => `spent${d.isLast ? " is-remainder" : ""}${d.isAhead ? " is-ahead" : ""}`)
    .attr("x", (d) => round(x + d.from * width))
    .attr("y", y)
    .attr("width", (d) => round(Math.max(0, d.p * width - 1)))
    .attr("height", height);
}
