import type { Stage } from "../../src/diagram.ts";
import type { Bits } from "../../src/params/bits.ts";
import type { Field, Param } from "../../src/params/param.ts";
import type { Grid } from "./heat.ts";
import { layer } from "./layer.ts";
import { onPress } from "./press.ts";
import { round } from "./scale.ts";

/** A bit: where it stands, and its field. */
interface Bit {
  readonly left: number;
  readonly top: number;
  readonly field: Extract<Field<Bits>, { type: "flag" }>;
}

/**
 * Lets a reader turn the bits of a sequence, by a press or with the space bar, where a grid shows
 * them already.
 *
 * @param param of the sequence: what each bit is called, and how it is turned
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
    return vector.flatMap((_, place): Bit[] => {
      const field = fields[i * vector.length + place]!;
      if (field.type !== "flag") return [];
      return [{ left: round(x + column * width), top: round(y + place * height), field }];
    });
  });
  layer(stage.svg, `switches-${name}`)
    .selectChildren<SVGRectElement, Bit>("rect")
    .data(bits)
    .join((enter) => enter.append("rect").attr("class", "switch for-hand").attr("role", "checkbox"))
    .attr("x", (d) => d.left)
    .attr("y", (d) => d.top)
    .attr("width", round(width))
    .attr("height", round(height))
    .attr("aria-checked", (d) => String(d.field.get(sequence)))
    .attr("aria-label", (d) => d.field.label)
    .each(function ({ field }) {
      onPress(this, () => {
        const turned = { [name]: field.set(sequence, !field.get(sequence)) };
        change(turned as Parameters<typeof change>[0]);
      });
    });
}
