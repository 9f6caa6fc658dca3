import { observeFigures } from "./observe.ts";
import { linkParts } from "./point.ts";
import { walkSteps } from "./steps.ts";
import { wakeByNumbers } from "./wake.ts";

/** All that a page does for its figures before the first of them comes near. */
export function startFigures(): void {
  linkParts();
  wakeByNumbers();
  walkSteps();
  observeFigures(document);
}
