import { select } from "d3-selection";
import type { Stage } from "../../../src/diagram.ts";
import { formatValue } from "../../../src/format.ts";
import type { Field } from "../../../src/params/param.ts";
import { vectorPathInside } from "../arrow.ts";
import { barScale } from "../bars.ts";
import { drawBox } from "../box.ts";
import { drawHandle } from "../handle.ts";
import { layer } from "../layer.ts";
import { drawRow, left, middle } from "../row.ts";
import { round } from "../scale.ts";
import { isUnmoved } from "../unmoved.ts";
import { drawVectors, reach, tellVector } from "../vectors.ts";
import type { PonderedStep } from "./ponder.ts";
import { mixSize, type TimePlace } from "./time-place.ts";

/**
 * Draws time step t, counted from 0: its halting values as bars to be pulled, the states under
 * them, the weights over them, and the mix. The parameter is `halting`.
 *
 * @param fields of the halting values of this time step
 */
export function drawTime(
  stage: Stage,
  place: TimePlace,
  t: number,
  values: PonderedStep,
  fields: readonly Field<unknown>[],
): void {
  drawHalting(stage, place, t, values, fields);
  drawStates(stage, place, t, values);
  drawWeights(stage, place, t, values);
  const [x, y] = place.mix;
  const box = drawBox(
    stage,
    `mixes.${t + 1}`,
    { x: x - mixSize / 2, y: y - mixSize / 2, size: mixSize },
    `handed on from time ${t + 1}: ${tellVector(values.mix)}`,
  );
  drawVectors(box, [values.mix], mixSize);
}

function drawHalting(
  stage: Stage,
  { bars }: TimePlace,
  t: number,
  { halting, steps }: PonderedStep,
  fields: readonly Field<unknown>[],
): void {
  const scale = barScale(bars.height);
  const name = (n: number) => `halting value at time ${t + 1}, step ${n + 1}`;
  const tell = (n: number) => `${name(n)}: ${formatValue(halting[n]!)}`;
  const cells = drawRow(stage, `halting${t + 1}`, bars, tell, "group");
  cells.classed("is-not-taken", (n) => n >= steps);
  cells
    .selectChildren<SVGRectElement, number>("rect.bar")
    .data((n) => [halting[n]!])
    .join((enter) => enter.append("rect").attr("class", "bar").attr("x", 5).attr("rx", 2))
    .attr("width", bars.cell - 10)
    .attr("y", (h) => round(scale(h)))
    .attr("height", (h) => round(scale(0) - scale(h)));
  cells.each(function (n) {
    drawHandle(select(this), stage, {
      param: "halting",
      label: name(n),
      text: formatValue(halting[n]!),
      y: { field: fields[n]!, scale },
      grip: { x: 0, y: 0, width: bars.cell, height: bars.height },
    });
  });
  cells
    .selectChildren<SVGTextElement, number>("text.tick")
    .data((n) => [halting[n]!])
    .join((enter) => enter.append("text").attr("class", "tick").attr("text-anchor", "middle"))
    .attr("x", bars.cell / 2)
    .attr("y", bars.height + 15)
    .text((h) => formatValue(h));
}

/** The states, each with the flag that its step read beside the input. */
function drawStates(
  stage: Stage,
  { states: row, flags }: TimePlace,
  t: number,
  { states, steps }: PonderedStep,
): void {
  const tell = (n: number) => {
    const state = states[n];
    return `state at time ${t + 1}, step ${n + 1}: ${state ? tellVector(state) : "not taken"}`;
  };
  const cells = drawRow(stage, `states${t + 1}`, row, tell);
  cells.classed("is-not-taken", (n) => n >= steps);
  cells
    .selectChildren<SVGPathElement, readonly number[]>("path.arrow")
    .data((n) => states.slice(n, n + 1))
    .join("path")
    .attr("class", "arrow")
    .attr("d", (state) =>
      vectorPathInside(state, [row.cell / 2, row.height / 2], reach(row.height)),
    );
  const group = layer(stage.svg, `flags${t + 1}`).attr("aria-hidden", "true");
  if (isUnmoved(group.node(), "flags", [row, flags, steps])) return;
  const bits = group
    .selectChildren<SVGGElement, number>("g")
    .data(Array.from({ length: row.count }, (_, n) => n))
    .join((enter) => {
      const flag = enter.append("g");
      flag.append("rect").attr("x", -7).attr("y", -8).attr("width", 14).attr("height", 16);
      flag.append("text").attr("text-anchor", "middle").attr("y", 4.5);
      return flag;
    })
    .attr("class", (n) => `flag${n === 0 ? " is-on" : ""}${n < steps ? "" : " is-not-taken"}`)
    .attr("transform", (n) => `translate(${round(middle(row, n))},${flags})`);
  bits.select("rect").attr("rx", 4);
  bits.select("text").text((n) => (n === 0 ? "1" : "0"));
}

function drawWeights(
  stage: Stage,
  { bars, weights: y }: TimePlace,
  t: number,
  { weights, steps }: PonderedStep,
): void {
  const group = layer(stage.svg, `weights${t + 1}`);
  if (isUnmoved(group.node(), "weights", [bars, y, weights, steps])) return;
  group
    .attr("data-part", `weights${t + 1}`)
    .attr("text-anchor", "middle")
    .selectChildren<SVGTextElement, number>("text")
    .data(weights.slice(0, steps))
    .join("text")
    .attr("class", (_, n) => (n === steps - 1 ? "weight is-remainder" : "weight"))
    .attr("x", (_, n) => round(left(bars, n) + bars.cell / 2))
    .attr("y", y)
    .text((p) => formatValue(p));
}
