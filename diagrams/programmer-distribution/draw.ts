import type { Stage } from "../../src/diagram.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { headPath } from "../kit/arrow.ts";
import { drawBars } from "../kit/bars.ts";
import { drawBox } from "../kit/box.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { drawLinks } from "../kit/links.ts";
import { operationWords } from "../kit/operation-words.ts";
import { drawPills } from "../kit/pills.ts";
import { middle } from "../kit/row.ts";
import { type Layout, layout } from "./layout.ts";
import { drawPrograms } from "./list.ts";
import { type DistributionParams, params, shareParams } from "./params.ts";
import type { DistributionValues } from "./values.ts";

export function draw(stage: Stage<DistributionParams>, values: DistributionValues): void {
  const place = layout(stage.width);
  stage.setHeight(place.height);
  drawController(stage, place);
  for (const [i, { shares, operations }] of place.steps.entries()) {
    drawPills(
      stage,
      `operations${i + 1}`,
      pipeOperations.map((text, j) => ({
        x: middle(shares, j),
        y: operations,
        width: Math.min(44, shares.cell - 2),
        text,
        tell: `${operationWords[text]} at step ${i + 1}`,
      })),
    );
    const param = shareParams[i]!;
    drawBars(stage, param, shares, values.shares[i]!, {
      param,
      fields: params[param].fields(stage.state[param], stage.state),
    });
  }
  drawPrograms(stage, place, values);
  drawNames(stage, place);
}

function drawNames(stage: Stage<DistributionParams>, { narrow, steps, list }: Layout): void {
  drawLabels(stage.svg, [
    ...steps.map(({ shares, cell, operations }, i): Label => {
      const title = `step ${i + 1}`;
      return narrow
        ? { x: cell.x + cell.size + 8, y: operations + 4.5, anchor: "start", title }
        : { x: middle(shares, 1.5), y: 14, anchor: "middle", title };
    }),
    { x: list.x, y: list.y - 26, anchor: "start", title: "likeliest programs" },
  ]);
}

/** Draws the network that gives the shares: one cell, used at every step. */
function drawController(stage: Stage<DistributionParams>, { narrow, steps }: Layout): void {
  const arrow = (from: readonly [number, number], to: readonly [number, number]) =>
    `M${from}L${to}${headPath(to, Math.atan2(to[1] - from[1], to[0] - from[0]))}`;
  const links = steps.flatMap(({ shares, cell: { x, y, size } }, i) => {
    const [across, down] = [x + size / 2, y + size / 2];
    const out = narrow
      ? arrow([x + size + 2, down], [shares.x - 4, down])
      : arrow([across, y - 2], [across, shares.y + shares.height + 24]);
    const next = steps[i + 1]?.cell;
    if (!next) return [out];
    const on = narrow
      ? arrow([across, y + size + 2], [across, next.y - 2])
      : arrow([x + size + 2, down], [next.x - 2, down]);
    return [out, on];
  });
  drawLinks(stage.svg, "controller-links", links.join(""));
  for (const [i, { cell }] of steps.entries()) {
    drawBox(stage, `controller.${i + 1}`, cell, `controller at step ${i + 1}`)
      .selectChildren<SVGTextElement, string>("text.cell-name")
      .data(["A"])
      .join("text")
      .attr("class", "cell-name")
      .attr("text-anchor", "middle")
      .attr("x", cell.size / 2)
      .attr("y", cell.size / 2 + 7)
      .text((d) => d);
  }
}
