import type { Stage } from "../../src/diagram.ts";
import { formatShort, formatValue } from "../../src/format.ts";
import { columnWidth } from "../kit/halting/draw-steps.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { intensity } from "../kit/weights.ts";
import type { Layout } from "./layout.ts";
import { ponds } from "./params.ts";
import { pondPath } from "./pond-mark.ts";
import type { PonderValues } from "./values.ts";

/** What each step alone would answer, by intensity. */
export function drawProposals(
  stage: Stage,
  { thinking }: Layout,
  { proposals, now, steps }: PonderValues,
): void {
  const { x, proposals: place } = thinking;
  const column = columnWidth(thinking, steps);
  const { y, row } = place;
  const group = layer(stage.svg, "proposals");
  if (isUnmoved(group.node(), "proposals", [x, place, proposals, now])) return;
  group.attr("data-part", "proposals");
  drawPondNames(group, x - 16, y + row / 2, row);
  group
    .selectChildren<SVGGElement, readonly number[]>("g.cell")
    .data(proposals)
    .join((enter) => {
      const step = enter.append("g").attr("role", "img");
      step.append("rect").attr("class", "outline");
      return step;
    })
    .attr("data-part", (_, i) => `proposals.${i + 1}`)
    .attr("class", (_, i) => (i < now ? "cell" : "cell is-ahead"))
    .attr("transform", (_, i) => `translate(${round(x + i * column)},${y})`)
    .attr("aria-label", (d, i) => `step ${i + 1} alone would answer ${tellShares(d)}`)
    .call((steps) => {
      steps
        .select(".outline")
        .attr("width", column)
        .attr("height", 3 * row);
      steps
        .selectChildren<SVGRectElement, number>("rect.tile")
        .data((d) => d)
        .join("rect")
        .attr("class", "tile")
        .attr("x", 1.5)
        .attr("y", (_, pond) => pond * row + 1.5)
        .attr("width", column - 3)
        .attr("height", row - 3)
        .attr("rx", 2)
        .attr("fill-opacity", (share) => intensity(share));
    });
}

/** What comes out: a bar a pond. */
export function drawAnswer(
  stage: Stage,
  {
    thinking: {
      x,
      width,
      answer: { y, row },
    },
  }: Layout,
  { answer, marked, chosen }: PonderValues,
): void {
  const room = width - 48;
  const group = layer(stage.svg, "outcome").attr("data-part", "answer");
  drawPondNames(group, x - 16, y + row / 2, row);
  const rows = group
    .selectChildren<SVGGElement, number>("g.cell")
    .data(answer)
    .join((enter) => {
      const one = enter.append("g").attr("class", "cell").attr("role", "img");
      one.append("rect").attr("class", "outline").attr("width", width).attr("height", row);
      one
        .append("rect")
        .attr("class", "bar")
        .attr("y", 3)
        .attr("height", row - 6)
        .attr("rx", 2);
      one
        .append("text")
        .attr("class", "weight")
        .attr("y", row / 2 + 4.5);
      return one;
    })
    .attr("data-part", (_, i) => `answer.${i + 1}`)
    .attr("transform", (_, i) => `translate(${x},${y + i * row})`)
    .attr("aria-label", (share, i) => `pond ${ponds[i]}: ${formatValue(share)}`);
  rows.select(".bar").attr("width", (share) => round(share * room));
  rows
    .select("text")
    .attr("x", (share) => round(share * room) + 7)
    .text((share, i) => {
      if (i !== chosen) return formatShort(share);
      return `${formatShort(share)} ${chosen === marked ? "✓" : "✗"}`;
    });
}

/** The ponds' marks, one under the other, before rows of numbers. */
function drawPondNames(
  parent: { node(): Element | null },
  x: number,
  y: number,
  row: number,
): void {
  const group = layer(parent, "pond-names");
  if (isUnmoved(group.node(), "names", [x, y, row])) return;
  group
    .attr("aria-hidden", "true")
    .selectChildren<SVGGElement, string>("g")
    .data(ponds)
    .join((enter) => {
      const pond = enter.append("g");
      pond.append("path").attr("class", "node");
      pond.append("text").attr("class", "pond-name").attr("text-anchor", "middle").attr("y", 4);
      return pond;
    })
    .attr("class", (d) => `pond pond-${d}`)
    .attr("transform", (_, i) => `translate(${x},${y + i * row})`)
    .call((marks) => {
      marks.select("path").attr("d", (_, i) => pondPath(i, 7.5));
      marks.select("text").text((d) => d);
    });
}

const tellShares = (shares: readonly number[]) =>
  shares.map((share, i) => `${ponds[i]} ${formatValue(share)}`).join(", ");
