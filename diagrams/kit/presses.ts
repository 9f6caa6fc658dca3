import type { Mark } from "./layer.ts";
import { onPress } from "./press.ts";
import type { Rectangle } from "./rectangle.ts";

/** A place in the drawing that a reader presses, as a button. */
interface Press extends Rectangle {
  /** What a screen reader says it does. */
  readonly label: string;
  press(): void;
}

/** Lets a pointer, a finger, the space bar or Enter press on places of the drawing. */
export function drawPresses(group: Mark, presses: readonly Press[]): void {
  group
    .selectChildren<SVGRectElement, Press>("rect")
    .data(presses)
    .join((enter) =>
      enter
        .append("rect")
        .attr("class", "switch press for-hand")
        .attr("role", "button")
        .attr("tabindex", 0)
        .attr("rx", 14),
    )
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y)
    .attr("width", (d) => d.width)
    .attr("height", (d) => d.height)
    .attr("aria-label", (d) => d.label)
    .each(function (d) {
      onPress(this, d.press);
    });
}
