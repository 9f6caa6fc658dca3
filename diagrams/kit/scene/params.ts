import { number } from "../../../src/params/number.ts";
import { type Thing, things } from "../../../src/params/things.ts";
import { type Shape, shapeColours, shapeKinds } from "../../../src/training/tasks/scenes/scene.ts";
import { longestCaption } from "../../../src/training/tasks/scenes/vocabulary.ts";

/** What a shape may be. */
export const traits = { colour: shapeColours, kind: shapeKinds } as const;

/** The radius of every shape, in pixels: the middle of the radii that the captioner was trained on. */
const radius = 4.5;

/** What a reader can change about a scene and its caption. */
export const sceneParams = {
  scene: things({
    label: "shapes",
    item: "shape",
    traits,
    // As in training, a pixel at least stays between a shape and the edge.
    min: 5.5,
    max: 26.5,
    step: 0.5,
    length: { initial: 2, min: 1 },
    supply: [
      { colour: "red", kind: "circle", x: 8.5, y: 13 },
      { colour: "blue", kind: "square", x: 23.5, y: 17.5 },
      { colour: "yellow", kind: "triangle", x: 16, y: 26.5 },
    ],
  }),
  word: number({
    label: "word",
    initial: 5,
    min: 1,
    max: longestCaption,
    step: 1,
    playRate: 1.5,
  }),
  noise: number({ label: "noise pattern", initial: 1, min: 1, max: 20, step: 1 }),
};

export type SceneParams = typeof sceneParams;

/** The shapes of a scene. */
export function shapesOf(scene: readonly Thing<typeof traits>[]): Shape[] {
  return scene.map((thing) => ({ ...thing, radius }));
}
