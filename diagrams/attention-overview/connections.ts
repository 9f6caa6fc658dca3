import type { Stage } from "../../src/diagram.ts";
import { headPath } from "../kit/arrow.ts";
import { layer } from "../kit/layer.ts";
import { chainPath, drawLinks } from "../kit/links.ts";
import { operationHeight } from "../kit/operation.ts";
import { left, middle } from "../kit/row.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawWires, upright } from "../kit/wires.ts";
import type { Layout } from "./layout.ts";
import type { OverviewParams } from "./params.ts";
import type { OverviewValues } from "./values.ts";

const up = -Math.PI / 2;
const down = Math.PI / 2;

/** Draws how both networks go on, how the query goes to all items, and how the items come to B. */
export function drawConnections(
  stage: Stage<OverviewParams>,
  place: Layout,
  { step, attention }: OverviewValues,
): void {
  const { start, states, context, items, attention: row } = place;
  const foot = states.y + states.height;
  const centre = middle(states, step - 1);
  const top = foot + 3;
  const chain = { ...states, x: start.x, count: states.count + 1 };
  drawLinks(
    stage.svg,
    "carries",
    `${chainPath(chain)}${chainPath(items)}M${centre},${context.y}V${top}${headPath([centre, top], up)}`,
  );
  drawLinks(stage.svg, "asks", queryPath(place, step));
  drawStill(stage, place);
  drawWires(
    stage.svg,
    "to-context",
    attention.map((weight, i) => ({
      weight,
      d: upright([middle(row, i), row.y], [centre, context.y + context.size]),
    })),
  );
}

/** Draws what is the same at every step: how the items are offered, and where the query meets them. */
function drawStill(stage: Stage<OverviewParams>, place: Layout): void {
  const { items, attention: row, operation } = place;
  const still = layer(stage.svg, "still");
  if (isUnmoved(still.node(), "flows", [items, row, operation])) return;
  const end = left(row, row.count - 1) + row.cell;
  drawLinks(still, "spans", `M${operation.x + operation.width / 2},${operation.y}H${end}`);
  drawWires(
    still,
    "offered",
    Array.from({ length: row.count }, (_, i) => ({
      weight: 0.3,
      d: upright([middle(items, i), items.y], [middle(row, i), row.y + row.height]),
    })),
  );
}

/** From the state before the chosen step, around the context, to where it is compared with the items. */
function queryPath({ start, states, operation }: Layout, step: number): string {
  const foot = states.y + states.height;
  const end = operation.y - operationHeight / 2 - 2;
  const { x } = operation;
  const head = headPath([x, end], down);
  if (step === 1) return `M${x},${start.y + start.size}V${end}${head}`;
  const bend = 10;
  const level = foot + 16;
  const from = round(middle(states, step - 2));
  return `M${from},${foot}V${level - bend}q0,${bend} ${-bend},${bend}H${x + bend}q${-bend},0 ${-bend},${bend}V${end}${head}`;
}
