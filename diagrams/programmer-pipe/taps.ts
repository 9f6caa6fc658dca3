import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import type { Field } from "../../src/params/param.ts";
import { drawHandle } from "../kit/handle.ts";
import { layer } from "../kit/layer.ts";
import { linear } from "../kit/scale.ts";
import type { Layout } from "./layout.ts";
import type { PipeParams } from "./params.ts";
import { inputNames, type Program, tellOperand, valuesBefore, withOperand } from "./program.ts";
import type { PipeValues } from "./values.ts";

/** Where an operation takes an operand from. */
interface Tap {
  readonly step: number;
  readonly side: "left" | "right";
  readonly x: number;
}

/** Draws the way down from each operand to its operation, with a handle on the line that it is taken from. */
export function drawTaps(
  stage: Stage<PipeParams>,
  place: Layout,
  { program, values, needed }: PipeValues,
): void {
  const taps = program.flatMap(({ operation }, step): Tap[] => {
    const column = place.column(step);
    if (operation === "keep") return [{ step, side: "left", x: column }];
    return [
      { step, side: "left", x: column - place.aside },
      { step, side: "right", x: column + place.aside },
    ];
  });
  layer(stage.svg, "taps")
    .selectChildren<SVGGElement, Tap>("g.tap")
    .data(taps)
    .join((enter) => {
      const tap = enter.append("g");
      tap.append("path");
      return tap;
    })
    .attr("class", (d) => (needed[valuesBefore(d.step)] ? "tap" : "tap is-idle"))
    .each(function (d) {
      const { step, side, x } = d;
      const index = program[step]![side];
      const count = valuesBefore(step);
      const foot = place.row(count) - 13;
      const group = select(this);
      group.select("path").attr("d", `M${x},${place.row(index)}V${foot}`);
      const value = formatValue(values[index]!, "integer");
      drawHandle(group, stage, {
        param: "program",
        label: `step ${step + 1}, ${side} operand`,
        text: `${tellOperand(index, step)}: ${value}`,
        y: {
          field: agoField(step, side) as Field<unknown>,
          scale: linear([1, count], [place.row(count - 1), place.row(0)]),
        },
        grip: {
          x: x - place.aside,
          y: place.row(0) - 14,
          width: 2 * place.aside,
          height: foot - place.row(0),
        },
      });
    });
}

/** An operand by how far back it lies, so that up in the drawing is up for the keys. */
function agoField(step: number, side: "left" | "right"): Field<Program> {
  const count = inputNames.length + step;
  return {
    type: "range",
    label: `step ${step + 1}, ${side} operand`,
    min: 1,
    max: count,
    step: 1,
    get: (program) => count - program[step]![side],
    set: (program, to) => {
      const ago = Math.min(count, Math.max(1, Math.round(to)));
      return withOperand(program, step, side, count - ago);
    },
  };
}
