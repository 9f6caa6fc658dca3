import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawBox } from "../kit/box.ts";
import { drawHandle } from "../kit/handle.ts";
import { linear } from "../kit/scale.ts";
import { tellVector } from "../kit/vectors.ts";
import type { Square } from "./layout.ts";
import { params, type WriteParams } from "./params.ts";

/** Draws the erase vector as the part of a unit square that it wipes, with a handle at its corner. */
export function drawErase(
  stage: Stage<WriteParams>,
  square: Square,
  erase: readonly number[],
): void {
  const { size } = square;
  const inset = 8;
  const x = linear([0, 1], [inset, size - inset]);
  const y = linear([0, 1], [size - inset, inset]);
  const box = drawBox(stage, "erase", square, `erase vector: ${tellVector(erase)}`, "group");
  box
    .selectChildren("path.unit")
    .data([`M${x(0)},${y(0)}H${x(1)}V${y(1)}H${x(0)}Z`])
    .join("path")
    .attr("class", "unit")
    .attr("d", (d) => d);
  box
    .selectChildren("path.erased")
    .data([`M${x(0)},${y(0)}H${x(erase[0]!)}V${y(erase[1]!)}H${x(0)}Z`])
    .join("path")
    .attr("class", "erased")
    .attr("d", (d) => d);
  const [across, up] = params.erase.fields(erase, stage.state);
  drawHandle(box, stage, {
    param: "erase",
    label: "erase vector",
    text: `${formatValue(erase[0]!)} of what lies across, ${formatValue(erase[1]!)} of what points up`,
    x: { field: across!, scale: x },
    y: { field: up!, scale: y },
    grip: { x: 0, y: 0, width: size, height: size },
  });
}
