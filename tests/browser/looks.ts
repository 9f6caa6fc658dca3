import type { Locator } from "@playwright/test";
import { drawingPaint } from "../drawing-paint.ts";

/** How each mark of each of these drawings is painted, but for what is for a hand. */
export function looksOf(drawings: Locator): Promise<string[][]> {
  return drawings.evaluateAll((all, paint) => {
    const marks = "text, tspan, rect, path, circle, image";
    return all.map((svg) =>
      [...svg.querySelectorAll(marks)]
        .filter((mark) => !mark.closest(".for-hand"))
        .map((mark) => {
          const style = getComputedStyle(mark);
          const values = paint
            // Nothing in a picture knows a block from what is in a line.
            .filter((name) => name !== "display" || style.display === "none")
            .map((name) => `${name}: ${style.getPropertyValue(name)}`);
          // What groups around it take away from it, too.
          let shown = 1;
          for (let it: Element | null = mark; it && it !== svg; it = it.parentElement) {
            shown *= Number(getComputedStyle(it).opacity);
          }
          return [mark.tagName, mark.textContent, shown, ...values].join(" | ");
        }),
    );
  }, drawingPaint);
}
