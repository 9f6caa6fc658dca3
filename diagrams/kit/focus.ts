import type { Params, Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { number } from "../../src/params/number.ts";
import { drawHandle } from "./handle.ts";
import { layer } from "./layer.ts";
import { middle, type Row } from "./row.ts";
import { linear } from "./scale.ts";
import { drawTrack } from "./track.ts";

/** The two numbers by which a reader sets the attention over `arrowMemory` by hand. */
export const focusParams = {
  focus: number({
    label: "centre of the focus",
    initial: 3,
    min: 1,
    max: {
      label: "the number of slots",
      of: ({ memory }) => (memory as readonly unknown[]).length,
    },
    step: 0.05,
  }),
  width: number({ label: "width of the focus", initial: 0.8, min: 0.2, max: 3, step: 0.05 }),
} satisfies Params;

/** Draws a track along a row of attention, numbered by slot, with the handle that moves its centre. */
export function drawFocusTrack(
  stage: Stage<{ focus: typeof focusParams.focus }>,
  row: Row,
  y: number,
  numbers: "above" | "below",
): void {
  const group = layer(stage.svg, "focus-track");
  const [start, end] = [middle(row, 0), middle(row, row.count - 1)];
  drawTrack(group, `M${start},${y}H${end}`);
  layer(group, "slot-numbers")
    .selectChildren<SVGTextElement, number>("text")
    .data(Array.from({ length: row.count }, (_, i) => i))
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", "middle")
    .attr("x", (i) => middle(row, i))
    .attr("y", numbers === "above" ? y - 12 : y + 21)
    .text((i) => i + 1);
  drawHandle(group, stage, {
    param: "focus",
    label: focusParams.focus.label,
    text: `slot ${formatValue(stage.state.focus)}`,
    x: {
      field: focusParams.focus.fields(stage.state.focus, stage.state)[0]!,
      scale: linear([1, row.count], [start, end]),
    },
    grip: { x: row.x, y: y - 14, width: row.cell * row.count, height: 28 },
  });
}
