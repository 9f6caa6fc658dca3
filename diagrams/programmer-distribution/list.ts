import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { type Layout, linePitch } from "./layout.ts";
import type { DistributionParams } from "./params.ts";
import type { DistributionValues, LikelyProgram } from "./values.ts";

/** How far the line of writing stands over the bar. */
const over = 5;

/** Draws the likeliest programs, each over a bar as long as it is likely; the whole width is certainty. */
export function drawPrograms(
  stage: Stage<DistributionParams>,
  { list }: Layout,
  { programs }: DistributionValues,
): void {
  const joined = layer(stage.svg, "programs")
    .attr("data-part", "programs")
    .selectChildren<SVGGElement, LikelyProgram>("g")
    .data(programs)
    .join((enter) => {
      const line = enter.append("g").attr("role", "img");
      line
        .append("rect")
        .attr("class", "outline")
        .attr("y", -linePitch / 2);
      line.append("rect").attr("class", "whole").attr("y", over).attr("height", 5).attr("rx", 2);
      line.append("rect").attr("class", "bar").attr("y", over).attr("height", 5).attr("rx", 2);
      line.append("text").attr("class", "program-name");
      line.append("text").attr("class", "weight").attr("text-anchor", "end");
      return line;
    })
    .attr("data-part", (_, i) => `programs.${i + 1}`)
    .attr(
      "aria-label",
      (d) => `${d.operations.join(", ")}: ${formatValue(d.probability, "percent")}`,
    )
    .attr("transform", (_, i) => `translate(${list.x},${list.y + i * linePitch})`);
  joined
    .select(".outline")
    .attr("fill", "none")
    .attr("width", list.width)
    .attr("height", linePitch);
  joined.select(".whole").attr("width", list.width);
  joined.select(".bar").attr("width", (d) => round(d.probability * list.width));
  joined.select(".program-name").text((d) => d.operations.join("  "));
  joined
    .select(".weight")
    .attr("x", list.width)
    .text((d) => formatValue(d.probability, "percent"));
}
