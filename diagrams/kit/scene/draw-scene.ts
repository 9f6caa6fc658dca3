import { select } from "d3-selection";
import type { Stage } from "../../../src/diagram.ts";
import { formatShort, formatValue } from "../../../src/format.ts";
import { thingField } from "../../../src/params/things.ts";
import { colourValues } from "../../../src/training/tasks/scenes/picture.ts";
import { gridSize, type Shape } from "../../../src/training/tasks/scenes/scene.ts";
import { drawHandle } from "../handle.ts";
import { layer, type Mark } from "../layer.ts";
import { linear, round } from "../scale.ts";
import { rgb } from "./colour.ts";
import { drawPaper } from "./paper.ts";
import { type SceneParams, sceneParams, traits } from "./params.ts";
import { type Frame, pixelIn, pixelLayer, shapePath } from "./shape-path.ts";

/** Draws the paper of a picture with the shapes on it, later ones over earlier ones. */
export function drawShapes(
  parent: { node(): Element | null },
  frame: Frame,
  shapes: readonly Shape[],
): void {
  drawPaper(parent, frame);
  pixelLayer(parent, "shapes", frame)
    .selectChildren<SVGPathElement, Shape>("path")
    .data(shapes)
    .join("path")
    .attr("fill", ({ colour }) => rgb(colourValues[colour]))
    .attr("d", shapePath);
}

/** Lets a reader move the shapes of a scene, each by a knob at its lower edge or by the shape itself. */
export function drawShapeHandles(
  stage: Stage<SceneParams>,
  frame: Frame,
  shapes: readonly Shape[],
): void {
  const fields = sceneParams.scene.fields(stage.state.scene, stage.state);
  const pixel = pixelIn(frame);
  layer(stage.svg, "shape-handles")
    .selectChildren<SVGGElement, Shape>("g.shape-handle")
    .data(shapes)
    .join((enter) => enter.append("g").attr("class", "shape-handle"))
    .each(function ({ x, y, radius, ...looks }, i) {
      const below = radius * pixel;
      drawHandle(select(this), stage, {
        param: "scene",
        label: `shape ${i + 1}, the ${looks.colour} ${looks.kind}`,
        text: `${formatValue(x, "0.0")} from the left, ${formatValue(y, "0.0")} from the top`,
        x: {
          field: fields[thingField(traits, i, "x")]!,
          scale: linear([0, 1], [frame.x, frame.x + pixel]),
        },
        y: {
          field: fields[thingField(traits, i, "y")]!,
          scale: linear([0, 1], [frame.y + below, frame.y + below + pixel]),
        },
        grip: {
          x: round(frame.x + (x - radius) * pixel),
          y: round(frame.y + (y - radius) * pixel),
          width: round(2 * below),
          height: round(2 * below),
        },
        isCarried: true,
      });
    });
}

/** The share of the attention from which on a cell is given as a number. */
const told = 0.05;

/** Writes into the cells of a grid over a picture what they get of the attention, if it is not too little. */
export function drawShares(parent: Mark, { x, y, size }: Frame, look: readonly number[]): void {
  const cell = size / gridSize;
  const shares = look
    .map((weight, i) => ({ weight, column: i % gridSize, row: Math.floor(i / gridSize) }))
    .filter(({ weight }) => weight >= told);
  layer(parent, "shares")
    .attr("aria-hidden", "true")
    .selectChildren<SVGTextElement, (typeof shares)[number]>("text")
    .data(shares)
    .join("text")
    .attr("x", ({ column }) => round(x + (column + 0.5) * cell))
    .attr("y", ({ row }) => round(y + (row + 0.5) * cell + 4))
    .text(({ weight }) => formatShort(weight));
}
