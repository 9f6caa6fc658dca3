import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { type Layout, linePitch } from "./layout.ts";
import type { DistributionParams } from "./params.ts";
import type { DistributionValues, LikelyProgram } from "./values.ts";

/** Draws the likeliest programs, each with a bar as long as it is likely. */
export function drawPrograms(
  stage: Stage<DistributionParams>,
  { list }: Layout,
  { programs }: DistributionValues,
): void {
  const name = 72;
  const longest = list.width - name - 40;
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
      line.append("rect").attr("class", "bar").attr("y", -7).attr("height", 14).attr("rx", 2);
      line.append("text").attr("class", "program-name").attr("y", 4.5);
      line.append("text").attr("class", "weight").attr("y", 4.5);
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
  joined
    .select(".bar")
    .attr("x", name)
    .attr("width", (d) => round(d.probability * longest));
  joined.select(".program-name").text((d) => d.operations.join("  "));
  joined
    .select(".weight")
    .attr("x", (d) => round(name + d.probability * longest + 6))
    .text((d) => formatValue(d.probability, "percent"));
}
