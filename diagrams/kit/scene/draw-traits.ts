import { type Selection, select } from "d3-selection";
import type { Stage } from "../../../src/diagram.ts";
import { rangeField } from "../../../src/params/range.ts";
import { thingField } from "../../../src/params/things.ts";
import { colourValues } from "../../../src/training/tasks/scenes/picture.ts";
import {
  type ShapeColour,
  type ShapeKind,
  shapeColours,
  shapeKinds,
} from "../../../src/training/tasks/scenes/scene.ts";
import { drawKeys } from "../keys.ts";
import { layer } from "../layer.ts";
import { letPick } from "../pick.ts";
import { isUnmoved } from "../unmoved.ts";
import { rgb } from "./colour.ts";
import { type SceneParams, sceneParams, traits } from "./params.ts";
import { shapePath } from "./shape-path.ts";

/** The width and the height of an option, and of a row of them. */
const option = 28;
export const traitRow = 34;

/** What is between the colours and the kinds, and how far all of them reach. */
const gap = 12;
const optionsWidth = (shapeColours.length + shapeKinds.length) * option + gap;

interface Option {
  readonly trait: "colour" | "kind";
  readonly value: string;
  readonly x: number;
  /** What it is drawn as; a kind has no colour. */
  readonly kind: ShapeKind;
  readonly colour?: ShapeColour;
}

/**
 * Draws a row of options for each shape of a scene, its colours and its kinds, of which a press
 * picks one.
 *
 * @param place where the first row begins, and how far its name reaches
 */
export function drawTraits(
  stage: Stage<SceneParams>,
  place: { readonly x: number; readonly y: number; readonly name: number },
): void {
  const { scene } = stage.state;
  const fields = sceneParams.scene.fields(scene, stage.state);
  const group = layer(stage.svg, "traits");
  const rows = group
    .selectChildren<SVGGElement, (typeof scene)[number]>("g.trait-row")
    .data(scene)
    .join((enter) => {
      const row = enter.append("g").attr("class", "trait-row");
      row.append("text").attr("class", "label-note").attr("y", 19);
      return row;
    });
  if (!isUnmoved(group.node(), "rows", [scene.length, place, Boolean(stage.change)])) {
    rows
      .attr("role", stage.change ? "radiogroup" : "group")
      .attr("aria-label", (_, i) => `shape ${i + 1}`)
      .attr("transform", (_, i) => `translate(${place.x},${place.y + i * traitRow})`)
      .select("text")
      .text((_, i) => `shape ${i + 1}`);
  }
  drawCount(stage, { x: place.x + place.name + optionsWidth + 16, y: place.y });
  rows.each(function (thing, i) {
    select(this)
      .selectChildren<SVGGElement, Option>("g")
      .data(optionsOf(place.name))
      .join((enter) => drawOption(enter.append("g")))
      .each(function ({ trait, value }) {
        const field = fields[thingField(traits, i, trait)]!;
        if (field.type !== "choice") throw new TypeError(`"${field.label}" is no choice`);
        letPick(this, stage, {
          label: `shape ${i + 1}: ${value}`,
          isPicked: thing[trait] === value,
          pick: () => stage.change?.({ scene: field.set(scene, value) }),
        });
      });
  });
}

/** Draws what never changes of an option: a colour as a blot of it, a kind in outline. */
function drawOption<P extends Element>(
  mark: Selection<SVGGElement, Option, P, unknown>,
): Selection<SVGGElement, Option, P, unknown> {
  const middle = option / 2;
  mark.attr("transform", ({ x }) => `translate(${x},0)`);
  mark.append("rect").attr("class", "outline").attr("width", option).attr("height", option);
  mark
    .append("path")
    .attr("d", ({ kind }) => shapePath({ kind, x: middle, y: middle, radius: 8 }))
    .attr("fill", ({ colour }) => (colour ? rgb(colourValues[colour]) : null));
  return mark;
}

/** Draws the buttons by which a shape comes and goes. */
function drawCount(stage: Stage<SceneParams>, { x, y }: { x: number; y: number }): void {
  const { scene } = stage.state;
  const count = rangeField(sceneParams.scene.fields(scene, stage.state)[0]);
  const key = (text: string, label: string, row: number, by: number) => {
    const to = count.set(scene, scene.length + by);
    const box = { x, y: y + row * traitRow, width: 62, height: option };
    return to.length === scene.length ? [] : [{ text, label, ...box, to: { scene: to } }];
  };
  drawKeys(stage, "shapes", [
    ...key("+ shape", "add a shape", 0, 1),
    ...key("− shape", "take the last shape away", 1, -1),
  ]);
}

function optionsOf(from: number): Option[] {
  return [
    ...shapeColours.map(
      (colour, i): Option => ({
        trait: "colour",
        value: colour,
        kind: "circle",
        colour,
        x: from + i * option,
      }),
    ),
    ...shapeKinds.map(
      (kind, i): Option => ({
        trait: "kind",
        value: kind,
        kind,
        x: from + (shapeColours.length + i) * option + gap,
      }),
    ),
  ];
}
