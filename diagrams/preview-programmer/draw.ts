import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { drawBars } from "../kit/bars.ts";
import { operationWords } from "../kit/operation-words.ts";
import { drawPills } from "../kit/pills.ts";
import { middle } from "../kit/row.ts";
import { drawValues } from "../kit/values.ts";
import { drawWires, upright } from "../kit/wires.ts";
import { type PreviewParams, params } from "./params.ts";
import type { PreviewValues } from "./values.ts";

const box = { width: 58, height: 26 };

export function draw(stage: Stage<PreviewParams>, values: PreviewValues): void {
  const { a, b, shares, results, result } = values;
  const centre = stage.width / 2;
  const cell = 58;
  const row = { x: centre - 1.5 * cell, y: 92, cell, height: 52, count: shares.length };
  const operations = 59;
  const foot = row.y + row.height;
  const outcome = { x: centre - 54, y: foot + 48, width: 108, height: box.height };
  stage.setHeight(outcome.y + outcome.height + 2);
  const integer = (value: number) => formatValue(value, "integer");
  const operands = [
    { ...box, x: centre - box.width - 8, y: 2, name: "a", value: integer(a) },
    { ...box, x: centre + 8, y: 2, name: "b", value: integer(b) },
  ];
  drawWires(
    stage.svg,
    "to-operations",
    operands.flatMap(({ x, y, width, height }, i) =>
      results.map((_, j) => ({
        weight: 0.3,
        d: upright(
          [x + width / 2 + (j - 1) * 8, y + height],
          [middle(row, j) + (i === 0 ? -6 : 6), operations - 13],
        ),
      })),
    ),
  );
  drawWires(
    stage.svg,
    "to-result",
    shares.map((weight, j) => ({
      weight,
      d: upright([middle(row, j), foot + 20], [centre, outcome.y]),
    })),
  );
  drawValues(stage, "operands", operands);
  drawPills(
    stage,
    "operations",
    results.map((made, j) => ({
      x: middle(row, j),
      y: operations,
      width: 44,
      text: pipeOperations[j]!,
      result: integer(made),
      tell: `${operationWords[pipeOperations[j]!]} makes ${integer(made)}`,
    })),
  );
  drawBars(stage, "shares", row, shares, {
    param: "shares",
    fields: params.shares.fields(stage.state.shares, stage.state),
  });
  drawValues(stage, "result", [{ ...outcome, name: "average", value: formatValue(result) }]);
}
