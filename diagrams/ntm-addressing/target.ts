import type { Stage, State } from "../../src/diagram.ts";
import { layer } from "../kit/layer.ts";
import { drawPresses } from "../kit/presses.ts";
import { middle, type Row } from "../kit/row.ts";
import type { AddressingParams } from "./params.ts";
import type { AddressingValues } from "./values.ts";

type Target = State<AddressingParams>["target"];

/** What stands under a weight while slopes are shown. */
interface Foot {
  readonly slot: number;
  readonly isTarget: boolean;
}

/**
 * Marks, under the row of weights, the one whose slopes are shown. Where the stage can be operated,
 * each of the others has a place to press for its own.
 */
export function drawTarget(
  stage: Stage<AddressingParams>,
  row: Row,
  { slopes }: AddressingValues,
): void {
  const { change } = stage;
  const bottom = row.y + row.height;
  const slots = Array.from({ length: slopes ? row.count : 0 }, (_, i) => i + 1);
  const feet = slots
    .map((slot): Foot => ({ slot, isTarget: slot === slopes?.target }))
    .filter(({ isTarget }) => isTarget || change);
  const x = ({ slot }: Foot) => middle(row, slot - 1);
  const group = layer(stage.svg, "target");
  const marks = layer(group, "feet")
    .selectChildren<SVGGElement, Foot>("g.foot")
    .data(feet)
    .join((enter) => {
      const foot = enter.append("g").attr("class", "foot");
      foot.append("path").attr("d", "M-5,8L0,2L5,8z");
      foot.append("text").attr("text-anchor", "middle");
      return foot;
    })
    .classed("is-target", ({ isTarget }) => isTarget)
    .classed("for-hand", ({ isTarget }) => !isTarget)
    .attr("transform", (foot) => `translate(${x(foot)},${bottom})`);
  marks
    .select("text")
    .attr("y", ({ isTarget }) => (isTarget ? 20 : 18))
    .text(({ isTarget }) => (isTarget ? "target" : "slopes"));
  drawPresses(
    layer(group, "presses"),
    feet
      .filter(({ isTarget }) => !isTarget)
      .map((foot) => ({
        x: x(foot) - row.cell / 2 + 3,
        y: bottom + 3,
        width: row.cell - 6,
        height: 21,
        label: `slopes of the weight on slot ${foot.slot}`,
        press: () => change?.({ target: `slot${foot.slot}` as Target }),
      })),
  );
}
