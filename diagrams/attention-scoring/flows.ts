import type { Stage } from "../../src/diagram.ts";
import { headPath } from "../kit/arrow.ts";
import { layer } from "../kit/layer.ts";
import { drawLinks } from "../kit/links.ts";
import { operationHeight } from "../kit/operation.ts";
import { middle } from "../kit/row.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawWires, upright, type Wire } from "../kit/wires.ts";
import { type Column, type Layout, operationWidth, ways } from "./layout.ts";
import type { ScoringParams } from "./params.ts";
import type { Scoring, ScoringValues } from "./values.ts";

/** Draws how the weights come from the items, and the context from the weights. */
export function drawFlows(stage: Stage<ScoringParams>, place: Layout, values: ScoringValues): void {
  const still = layer(stage.svg, "still");
  if (!isUnmoved(still.node(), "flows", place)) {
    drawLinks(still, "asks", place.narrow ? "" : fromQuery(place));
    drawWires(
      still,
      "offered",
      ways.flatMap((way) => [...fromItems(place, way), ...inside(place.columns[way])]),
    );
  }
  drawWires(
    stage.svg,
    "to-context",
    ways.flatMap((way) => toContext(place.columns[way], values[way])),
  );
}

/** From the query down its side, and off to each operation. */
function fromQuery({ query, columns }: Layout): string {
  const x = query.x + query.size / 2;
  const bend = 10;
  return ways
    .map((way) => {
      const { operation } = columns[way];
      const end = operation.x - operationWidth / 2 - 2;
      const { y } = operation;
      return `M${x},${query.y + query.size}V${y - bend}q0,${bend} ${bend},${bend}H${end}${headPath([end, y], 0)}`;
    })
    .join("");
}

/** From the items to both operations; on a phone, where they stand one above the other, to the first. */
function fromItems({ narrow, items, columns }: Layout, way: "dot" | "additive"): Wire[] {
  const { operation } = columns[way];
  if (narrow && way === "additive") return [];
  const end = [operation.x, operation.y - operationHeight / 2] as const;
  return Array.from({ length: items.count }, (_, i) => ({
    weight: 0.2,
    d: upright([middle(items, i), items.y + items.height], end),
  }));
}

/** A stem from the operation to the scores, and from all of these through the softmax to all weights. */
function inside({ operation, terms, scores, softmax, weights }: Column): Wire[] {
  const stem = `M${operation.x},${operation.y + operationHeight / 2}V${terms.y}M${operation.x},${terms.y + terms.rows * terms.cell[1]}V${scores.y}`;
  const through = Array.from({ length: scores.count }, (_, i) => {
    const x = middle(scores, i);
    return `${upright([x, scores.y + scores.height], [softmax.x, softmax.y])}${upright([softmax.x, softmax.y], [x, weights.y])}`;
  });
  return [stem, ...through].map((d) => ({ weight: 0.2, d }));
}

function toContext({ weights: row, context }: Column, { weights }: Scoring): Wire[] {
  return weights.map((weight, i) => ({
    weight,
    d: upright([middle(row, i), row.y + row.height], [context.x + context.size / 2, context.y]),
  }));
}
