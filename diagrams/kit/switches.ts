import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import type { Bits } from "../../src/params/bits.ts";
import type { Param } from "../../src/params/param.ts";
import type { Grid } from "./heat.ts";
import { layer } from "./layer.ts";
import { onPress } from "./press.ts";
import { round } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/** A bit by its vector and its place in it, and what its control is called. */
interface Bit {
  readonly vector: number;
  readonly column: number;
  readonly place: number;
  readonly on: boolean;
  readonly label: string;
}

/**
 * Lets a reader turn the bits of a sequence, by a press or with the space bar, where a grid shows
 * them already.
 *
 * @param param of the sequence: what each bit is called
 * @param columnOf the column of the grid in which a vector stands; undefined for one out of sight
 */
export function drawBitSwitches<Name extends string>(
  stage: Stage<{ readonly [name in Name]: Param<Bits> }>,
  name: Name,
  param: Param<Bits>,
  { x, y, cell: [width, height] }: Grid,
  columnOf: (vector: number) => number | undefined,
): void {
  if (!stage.change) return;
  const { change } = stage;
  const sequence: Bits = stage.state[name];
  const [, ...fields] = param.fields(sequence, stage.state);
  const bits = sequence.flatMap((vector, i) => {
    const column = columnOf(i);
    if (column === undefined) return [];
    return vector.map((bit, place): Bit => {
      const { label } = fields[i * vector.length + place]!;
      return { vector: i, column, place, on: bit === 1, label };
    });
  });
  layer(stage.svg, `switches-${name}`)
    .attr("role", "group")
    .attr("aria-label", param.label)
    .selectChildren<SVGRectElement, Bit>("rect")
    .data(bits)
    .join((enter) => enter.append("rect").attr("class", "switch for-hand").attr("role", "checkbox"))
    .each(function (d) {
      const left = round(x + d.column * width);
      const top = round(y + d.place * height);
      if (!isUnmoved(this, "switch", [d.label, d.on, left, top, width, height])) {
        select(this)
          .attr("x", left)
          .attr("y", top)
          .attr("width", round(width))
          .attr("height", round(height))
          .attr("aria-checked", String(d.on))
          .attr("aria-label", d.label);
      }
      const vector = sequence[d.vector]!.with(d.place, d.on ? 0 : 1);
      const to = { [name]: sequence.with(d.vector, vector) };
      onPress(this, () => change(to as Parameters<typeof change>[0]));
    });
}
