import { vector } from "../../src/params/vector.ts";
import { gridSize } from "../../src/training/tasks/scenes/scene.ts";
import { sceneParams } from "../kit/scene/params.ts";

/** What a reader can change. */
export const params = {
  scene: sceneParams.scene,
  word: sceneParams.word,
  place: vector({
    label: "place",
    axes: ["column", "row"],
    initial: [3, 4],
    min: 1,
    max: gridSize,
    step: 1,
  }),
  noise: sceneParams.noise,
};

export type ImageAttentionParams = typeof params;
