import type { Stage } from "../../src/diagram.ts";
import type { Point } from "../kit/arrow.ts";
import { layer, type Mark } from "../kit/layer.ts";
import { operationHeight } from "../kit/operation.ts";
import { middle, type Row } from "../kit/row.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawWires, upright, type Wire } from "../kit/wires.ts";
import { type Layout, operationNames } from "./layout.ts";
import type { AddressingParams } from "./params.ts";
import type { AddressingValues } from "./values.ts";

/** Draws how every weight comes from those before it. */
export function drawFlows(
  stage: Stage<AddressingParams>,
  place: Layout,
  values: AddressingValues,
): void {
  const { memory, similarity, content, gated, shifted, weighting } = place.rows;
  const { gate } = values;
  const spans = layer(stage.svg, "spans");
  if (!isUnmoved(spans.node(), "flows", place.rows)) {
    drawSpans(spans, place);
    const plain = values.memory.map(() => 0.3);
    drawWires(stage.svg, "to-similarity", straight(memory, similarity, plain));
    drawWires(stage.svg, "to-operations", place.narrow ? [] : fromControls(place));
  }
  drawWires(stage.svg, "to-content", straight(similarity, content, values.content));
  drawWires(
    stage.svg,
    "to-gated",
    straight(
      content,
      gated,
      values.content.map((weight) => gate * weight),
    ),
  );
  drawWires(
    stage.svg,
    "from-previous",
    place.narrow ? fromAbove(place, values) : fromSide(place, values),
  );
  drawWires(stage.svg, "to-shifted", moved(place, values));
  drawWires(stage.svg, "to-weighting", straight(shifted, weighting, values.weighting));
}

/** A wire from each slot to the same slot of the next row. */
function straight(from: Row, to: Row, weights: readonly number[]): Wire[] {
  return weights.map((weight, i) => ({
    weight,
    d: upright([middle(from, i), from.y + from.height], [middle(to, i), to.y]),
  }));
}

/** Draws the line along which each operation works on all slots at once. */
function drawSpans(group: Mark, { narrow, rows, operations }: Layout): void {
  const { x } = rows.memory;
  const spans = operationNames.map((name) => {
    const { y, x: centre, width } = operations[name];
    return `M${x},${y}H${centre - width / 2}`;
  });
  group
    .selectChildren("path")
    .data(narrow ? [] : spans)
    .join("path")
    .attr("d", (d) => d);
}

/** The previous weighting comes along the line of its operation and turns off at each slot. */
function fromSide({ rows, operations }: Layout, { gate, previous }: AddressingValues): Wire[] {
  const { y } = operations.interpolate;
  const start = operations.interpolate.x - operations.interpolate.width / 2;
  const bend = 10;
  return previous.map((share, i) => {
    // Beside the wire that comes straight down.
    const x = middle(rows.gated, i) + 6;
    return {
      weight: (1 - gate) * share,
      d: `M${start},${y}H${x + bend}Q${x},${y} ${x},${y + bend}V${rows.gated.y}`,
    };
  });
}

function fromAbove({ rows, operations }: Layout, { gate, previous }: AddressingValues): Wire[] {
  const { y, height = 0 } = operations.interpolate;
  return previous.map((share, i) => {
    const x = middle(rows.gated, i) + 6;
    return { weight: (1 - gate) * share, d: `M${x},${y + height / 2}V${rows.gated.y}` };
  });
}

/** A wire from each slot to each slot that the filter moves it to; past an end it comes in at the other. */
function moved({ narrow, rows, operations }: Layout, { gated, shift }: AddressingValues): Wire[] {
  const { gated: from, shifted: to } = rows;
  const { y, height = 0 } = operations.convolve;
  const top = narrow ? y + height / 2 : from.y + from.height;
  const stubs = narrow
    ? gated.map((weight, i) => ({
        weight,
        d: `M${middle(from, i)},${from.y + from.height}V${y - height / 2}`,
      }))
    : [];
  const reach = (shift.length - 1) / 2;
  const wires = gated.flatMap((weight, i) =>
    shift.flatMap((share, o): Wire[] => {
      const offset = o - reach;
      const goes = i + offset;
      const start: Point = [middle(from, i), top];
      const end: Point = [middle(to, goes), to.y];
      const carried = weight * share;
      if (goes >= 0 && goes < to.count) return [{ weight: carried, d: upright(start, end) }];
      const around = goes < 0 ? to.count : -to.count;
      const shiftBy = around * to.cell;
      const enters: [Point, Point] = [
        [start[0] + shiftBy, start[1]],
        [end[0] + shiftBy, end[1]],
      ];
      return [
        { weight: carried, d: halves(start, end)[0] },
        { weight: carried, d: halves(...enters)[1] },
      ];
    }),
  );
  return [...stubs, ...wires];
}

/** The upper and the lower half of the curve that `upright` draws. */
function halves([x0, y0]: Point, [x1, y1]: Point): [string, string] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [quarter, rest] = [(x0 + x) / 2, (x1 + x) / 2];
  const path = (...points: number[]) => {
    const [ax, ay, bx, by, cx, cy, dx, dy] = points.map(round);
    return `M${ax},${ay}C${bx},${by} ${cx},${cy} ${dx},${dy}`;
  };
  return [
    path(x0, y0, x0, (y0 + y) / 2, quarter, (y0 + 3 * y) / 4, x, y),
    path(x, y, rest, (y1 + 3 * y) / 4, x1, (y1 + y) / 2, x1, y1),
  ];
}

/** What sets each operation, from the right. */
function fromControls({ operations, key, sliders, previous, shift }: Layout): Wire[] {
  const half = operationHeight / 2;
  const across = (toY: number, fromX: number, fromY: number): Wire => {
    const end = operations.compare.x + operations.compare.width / 2;
    const bend = (end + fromX) / 2;
    return {
      weight: 0.3,
      d:
        fromY === toY
          ? `M${fromX},${fromY}H${end}`
          : `M${fromX},${fromY}C${bend},${fromY} ${bend},${toY} ${end},${toY}`,
    };
  };
  // From its name: on paper there is no slider.
  const slider = (toY: number, { x, y }: { x: number; y: number }) => across(toY, x - 10, y - 20);
  const { compare, softmax, interpolate, convolve, sharpen } = operations;
  return [
    across(compare.y, key.x, key.y + key.size / 2),
    slider(softmax.y, sliders.strength),
    across(interpolate.y - half / 2, previous.x, previous.y + previous.height / 2),
    slider(interpolate.y + half / 2, sliders.gate),
    across(convolve.y, shift.x, shift.y + shift.height / 2),
    slider(sharpen.y, sliders.sharpening),
  ];
}
