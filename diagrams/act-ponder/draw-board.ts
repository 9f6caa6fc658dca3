import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import type { Arrow } from "../../src/training/tasks/streams/board.ts";
import { arrowPath, type Point } from "../kit/arrow.ts";
import { drawHandle } from "../kit/handle.ts";
import { layer } from "../kit/layer.ts";
import { linear, round, type Scale } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { intensity } from "../kit/weights.ts";
import { type Place, unmoved } from "./board.ts";
import type { Layout } from "./layout.ts";
import { type ActPonderParams, moveFields, nodesInString, ponds } from "./params.ts";
import { pondPath } from "./pond-mark.ts";
import type { PonderValues } from "./values.ts";

const nodeRadius = 7;
const pondRadius = 12;

/** Draws the strings, what the nodes have heard of the dot by now, and a handle on each node. */
export function drawBoard(
  stage: Stage<ActPonderParams>,
  { board }: Layout,
  values: PonderValues,
): void {
  const { difficulty, marked } = values;
  const group = layer(stage.svg, "board");
  group
    .attr("data-part", "board")
    .attr("role", "img")
    .attr(
      "aria-label",
      `the board: the dot is ${difficulty} arrows from pond ${ponds[marked]}, and the network is after step ${values.now}`,
    )
    .selectChildren("rect.panel")
    .data([board])
    .join("rect")
    .attr("class", "panel outline")
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y)
    .attr("width", (d) => d.width)
    .attr("height", (d) => d.height)
    .attr("rx", 8);
  const at = ({ x, y }: Place): Point => [
    Math.round(board.x + x * board.width),
    Math.round(board.y + y * board.height),
  ];
  drawArrows(group, values, at);
  drawNodeHandles(stage, board, values);
  drawNodes(stage, values, at);
}

function drawArrows(
  group: ReturnType<typeof layer>,
  { arrows, places, lengths, heardBefore }: PonderValues,
  at: (place: Place) => Point,
): void {
  const path = ([from, to]: Arrow) => {
    const end = places[to]!;
    const isPond = end.index === lengths[end.string];
    return shortened(
      at(places[from]!),
      at(end),
      nodeRadius + 2,
      (isPond ? pondRadius : nodeRadius) + 4,
    );
  };
  const streams = layer(group, "streams").attr("aria-hidden", "true");
  if (!isUnmoved(streams.node(), "arrows", [places, arrows])) {
    streams.selectChildren("path").data(arrows).join("path").attr("d", path);
  }
  // What the network sends along them at this step.
  layer(group, "messages")
    .attr("aria-hidden", "true")
    .selectChildren("path")
    .data(arrows.filter(([from]) => heardBefore[from]! > 0))
    .join("path")
    .attr("d", path)
    .attr("stroke-opacity", ([from]) => round(intensity(heardBefore[from]!)));
}

/** An arrow between two circles. */
function shortened([x0, y0]: Point, [x1, y1]: Point, tail: number, tip: number): string {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length <= tail + tip) return `M${x0},${y0}L${x1},${y1}`;
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
  return arrowPath([x0 + dx * tail, y0 + dy * tail], [x1 - dx * tip, y1 - dy * tip], 8);
}

function drawNodeHandles(
  stage: Stage<ActPonderParams>,
  board: Layout["board"],
  { places, lengths }: PonderValues,
): void {
  const fields = moveFields(stage.state.moved, stage.state);
  layer(stage.svg, "node-handles")
    .selectChildren<SVGGElement, Place>("g")
    .data(places)
    .join("g")
    .each(function (place) {
      const { string, index, x, y } = place;
      const first = 2 * (string * nodesInString + index);
      const from = unmoved(stage.state.seed, string, index);
      const [px, py] = [
        Math.round(board.x + x * board.width),
        Math.round(board.y + y * board.height),
      ];
      const isPond = index === lengths[string];
      drawHandle(select(this), stage, {
        param: "moved",
        label: isPond ? `pond ${ponds[string]}` : `node ${index + 1} to ${ponds[string]}`,
        text: `${formatValue(x)} across, ${formatValue(y)} down`,
        x: { field: fields[first]!, scale: moveScale(from.x, px, [board.x, board.width]) },
        y: { field: fields[first + 1]!, scale: moveScale(from.y, py, [board.y, board.height]) },
        grip: { x: px - 14, y: py - 14, width: 28, height: 28 },
      });
    });
}

/** Where a node is for how far it was moved; it stays on the board. */
function moveScale(from: number, now: number, [start, side]: readonly [number, number]): Scale {
  const scale = linear([-from, 1 - from], [start, start + side]);
  return Object.assign(() => now, {
    invert: (position: number) =>
      scale.invert(Math.min(start + side * 0.955, Math.max(start + side * 0.045, position))),
  });
}

/** Draws the nodes over their handles, so that it stays in sight what they have heard. */
function drawNodes(
  stage: Stage,
  { places, lengths, marked, heard }: PonderValues,
  at: (place: Place) => Point,
): void {
  const nodes = layer(stage.svg, "nodes")
    .attr("aria-hidden", "true")
    .selectChildren<SVGGElement, Place>("g")
    .data(places)
    .join((enter) => {
      const node = enter.append("g");
      node.append("path").attr("class", "node");
      node.append("path").attr("class", "heard");
      node.append("text").attr("class", "pond-name").attr("text-anchor", "middle").attr("y", 4.5);
      return node;
    });
  if (!isUnmoved(nodes.node(), "places", places)) {
    nodes.attr("transform", (place) => `translate(${at(place).join()})`);
  }
  nodes.select(".heard").attr("fill-opacity", (_, i) => round(intensity(heard[i]!)));
  if (isUnmoved(nodes.node(), "nodes", [lengths, marked])) return;
  const isPond = ({ string, index }: Place) => index === lengths[string];
  nodes.attr("class", (place) =>
    isPond(place)
      ? `pond pond-${ponds[place.string]}`
      : place.index === 0 && place.string === marked
        ? "has-dot"
        : "plain",
  );
  for (const outline of [".node", ".heard"]) {
    nodes
      .select(outline)
      .attr("d", (place) =>
        isPond(place) ? pondPath(place.string, pondRadius) : pondPath(0, nodeRadius),
      );
  }
  nodes.select("text").text((place) => {
    if (isPond(place)) return ponds[place.string]!;
    return place.index === 0 && place.string === marked ? "●" : "";
  });
}
