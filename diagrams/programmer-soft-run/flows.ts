import type { Stage } from "../../src/diagram.ts";
import { headPath } from "../kit/arrow.ts";
import { drawLinks } from "../kit/links.ts";
import type { Rectangle } from "../kit/rectangle.ts";
import { middle } from "../kit/row.ts";
import { drawWires, upright } from "../kit/wires.ts";
import type { Layout, StepPlace } from "./layout.ts";
import type { SoftRunParams } from "./params.ts";
import type { SoftRunValues } from "./values.ts";

/** Draws what runs where: operands into every operation, every result into the average, results onward. */
export function drawFlows(
  stage: Stage<SoftRunParams>,
  place: Layout,
  { steps }: SoftRunValues,
): void {
  drawWires(
    stage.svg,
    "to-operations",
    place.steps.flatMap((at) => intoOperations(at).map((d) => ({ d, weight: 0.3 }))),
  );
  const ways = place.narrow
    ? []
    : place.steps.slice(1).map((at, i) => onward(place.steps[i]!.result, at));
  drawLinks(stage.svg, "onward", ways.join(""));
  drawWires(
    stage.svg,
    "to-results",
    place.steps.flatMap(({ shares, wires, result }, i) =>
      steps[i]!.shares.map((weight, j) => ({
        weight,
        d: upright([middle(shares, j), wires], [result.x + result.width / 2, result.y]),
      })),
    ),
  );
}

/** Both operands go to every operation but the last, which keeps the left one. */
function intoOperations({ left, right, shares, operations }: StepPlace): string[] {
  const foot = (box: Rectangle, j: number): [number, number] => [
    box.x + box.width / 2 + (j - 1.5) * 6,
    box.y + box.height,
  ];
  const head = (j: number, aside: number): [number, number] => [
    middle(shares, j) + aside,
    operations - 13,
  ];
  return [0, 1, 2, 3].flatMap((j) => [
    upright(foot(left, j), head(j, j === 3 ? 0 : -6)),
    ...(j === 3 ? [] : [upright(foot(right, j), head(j, 6))]),
  ]);
}

/** The way of a result to the next step, where that stands beside it. */
function onward(from: Rectangle, { left }: StepPlace): string {
  const y = from.y + from.height / 2;
  const tip = [left.x, left.y + left.height / 2] as const;
  const turn = left.x - 40;
  return `M${from.x + from.width},${y}H${turn - 8}Q${turn},${y} ${turn},${y - 8}V${tip[1] + 8}Q${turn},${tip[1]} ${turn + 8},${tip[1]}H${tip[0]}${headPath(tip, 0, 6)}`;
}
