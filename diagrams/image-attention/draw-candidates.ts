import { formatShort } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import type { Layout } from "./layout.ts";
import type { ImageAttentionValues } from "./values.ts";

type Candidate = ImageAttentionValues["candidates"][number];

/** How far the words are apart. */
const line = 24;

/** Draws the words that are most probable next, each over a bar as long as it is probable. */
export function drawCandidates(
  parent: { node(): Element | null },
  { x, y, width }: Layout["candidates"],
  { candidates }: ImageAttentionValues,
): void {
  const rows = layer(parent, "candidates")
    .attr("data-part", "candidates")
    .attr("role", "img")
    .attr(
      "aria-label",
      `the next word: ${candidates.map(({ word, probability }) => `“${word}” ${formatShort(probability)}`).join(", ")}`,
    )
    .selectChildren<SVGGElement, Candidate>("g")
    .data(candidates)
    .join((enter) => {
      const row = enter.append("g");
      row.append("rect").attr("class", "bar").attr("height", 4).attr("y", 6).attr("rx", 2);
      row.append("text").attr("class", "candidate");
      row.append("text").attr("class", "weight").attr("text-anchor", "end");
      return row;
    })
    .attr("transform", (_, i) => `translate(${x},${y + i * line})`);
  rows.select("rect").attr("width", ({ probability }) => round(Math.max(1, probability * width)));
  rows.select(".candidate").text(({ word }) => word);
  rows
    .select(".weight")
    .attr("x", width)
    .text(({ probability }) => formatShort(probability));
}
