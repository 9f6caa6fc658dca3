import { select } from "d3-selection";
import type { Stage } from "../../../src/diagram.ts";
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
  readonly shape: number;
  readonly trait: "colour" | "kind";
  readonly value: ShapeColour | ShapeKind;
  readonly x: number;
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
  const rows = layer(stage.svg, "traits")
    .selectChildren<SVGGElement, (typeof scene)[number]>("g.trait-row")
    .data(scene)
    .join((enter) => {
      const row = enter.append("g").attr("class", "trait-row");
      row.append("text").attr("class", "label-note").attr("y", 19);
      return row;
    })
    .attr("role", stage.change ? "radiogroup" : "group")
    .attr("aria-label", (_, i) => `shape ${i + 1}`)
    .attr("transform", (_, i) => `translate(${place.x},${place.y + i * traitRow})`);
  rows.select("text").text((_, i) => `shape ${i + 1}`);
  drawCount(stage, { x: place.x + place.name + optionsWidth + 16, y: place.y });
  rows.each(function (thing, i) {
    select(this)
      .selectChildren<SVGGElement, Option>("g")
      .data(optionsOf(i, place.name))
      .join((enter) => {
        const mark = enter.append("g");
        mark.append("rect").attr("class", "outline").attr("width", option).attr("height", option);
        mark.append("path");
        return mark;
      })
      .attr("transform", ({ x }) => `translate(${x},0)`)
      .each(function (one) {
        const { trait, value } = one;
        const field = fields[thingField(traits, i, trait)]!;
        if (field.type !== "choice") throw new TypeError(`"${field.label}" is no choice`);
        const looks = { ...thing, [trait]: value };
        const glyph = select(this).select("path");
        const middle = option / 2;
        // A colour is a blot of it; a kind is an outline.
        const kind = trait === "colour" ? "circle" : looks.kind;
        glyph.attr("d", shapePath({ kind, x: middle, y: middle, radius: 8 }));
        if (trait === "colour") glyph.attr("fill", rgb(colourValues[looks.colour]));
        letPick(this, stage, {
          label: `shape ${i + 1}: ${value}`,
          isPicked: thing[trait] === value,
          pick: () => stage.change?.({ scene: field.set(scene, value) }),
        });
      });
  });
}

/** Draws the buttons by which a shape comes and goes. */
function drawCount(stage: Stage<SceneParams>, { x, y }: { x: number; y: number }): void {
  const { scene } = stage.state;
  const count = sceneParams.scene.fields(scene, stage.state)[0]!;
  if (count.type !== "range") throw new TypeError(`"${count.label}" is no number`);
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

function optionsOf(shape: number, from: number): Option[] {
  return [
    ...shapeColours.map((value, i) => ({
      shape,
      trait: "colour" as const,
      value,
      x: from + i * option,
    })),
    ...shapeKinds.map((value, i) => ({
      shape,
      trait: "kind" as const,
      value,
      x: from + (shapeColours.length + i) * option + gap,
    })),
  ];
}
