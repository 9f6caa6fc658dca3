import { select } from "d3-selection";
import type { Params, Stage, State } from "../../src/diagram.ts";
import { layer } from "./layer.ts";
import { onPress } from "./press.ts";
import type { Rectangle } from "./rectangle.ts";
import { isUnmoved } from "./unmoved.ts";

/** A button in the drawing. */
export interface Key<P extends Params> extends Rectangle {
  readonly text: string;
  /** What a press does, for a screen reader. */
  readonly label: string;
  /** What a press asks for. */
  readonly to: Partial<State<P>>;
}

/** Draws buttons, pressed by pointer, finger, space bar or Enter; none where nobody can operate the picture. */
export function drawKeys<P extends Params>(
  stage: Stage<P>,
  name: string,
  keys: readonly Key<P>[],
): void {
  const { change } = stage;
  if (!change) return;
  layer(stage.svg, `keys-${name}`)
    .selectChildren<SVGGElement, Key<P>>("g.key")
    .data(keys)
    .join((enter) => {
      const key = enter
        .append("g")
        .attr("class", "key for-hand")
        .attr("role", "button")
        .attr("tabindex", 0);
      key.append("rect").attr("rx", 6);
      key.append("text").attr("text-anchor", "middle");
      return key;
    })
    .each(function (key) {
      onPress(this, () => change(key.to));
      const { text, label, x, y, width, height } = key;
      if (isUnmoved(this, "key", [text, label, x, y, width, height])) return;
      const group = select(this)
        .attr("aria-label", label)
        .attr("transform", `translate(${x},${y})`);
      group.select("rect").attr("width", width).attr("height", height);
      group
        .select("text")
        .attr("x", width / 2)
        .attr("y", height / 2 + 5)
        .text(text);
    });
}
