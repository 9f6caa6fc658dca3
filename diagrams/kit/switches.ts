import type { Stage } from "../../src/diagram.ts";
import type { Bits } from "../../src/params/bits.ts";
import type { Param } from "../../src/params/param.ts";
import type { Grid } from "./heat.ts";
import { layer } from "./layer.ts";
import { onPress } from "./press.ts";
import { round } from "./scale.ts";

/** A bit: where it stands, what its control is called, and the sequence with it turned. */
interface Bit {
  readonly left: number;
  readonly top: number;
  readonly label: string;
  readonly on: boolean;
  readonly turned: Bits;
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
    return vector.map(
      (bit, place): Bit => ({
        left: round(x + column * width),
        top: round(y + place * height),
        label: fields[i * vector.length + place]!.label,
        on: bit === 1,
        turned: sequence.with(i, vector.with(place, 1 - bit)),
      }),
    );
  });
  layer(stage.svg, `switches-${name}`)
    .selectChildren<SVGRectElement, Bit>("rect")
    .data(bits)
    .join((enter) => enter.append("rect").attr("class", "switch for-hand").attr("role", "checkbox"))
    .attr("x", (d) => d.left)
    .attr("y", (d) => d.top)
    .attr("width", round(width))
    .attr("height", round(height))
    .attr("aria-checked", (d) => String(d.on))
    .attr("aria-label", (d) => d.label)
    .each(function ({ turned }) {
      const to = { [name]: turned };
      onPress(this, () => change(to as Parameters<typeof change>[0]));
    });
}
