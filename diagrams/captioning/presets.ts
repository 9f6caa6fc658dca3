import type { Preset } from "../../src/diagram.ts";
import { type SceneParams, sceneParams } from "../kit/scene/params.ts";

/** The scene that a link would write so. */
function scene(text: string) {
  return sceneParams.scene.read(text)!;
}

export const presets: readonly Preset<SceneParams>[] = [
  { label: "Two shapes", state: { scene: sceneParams.scene.initial, word: 5 } },
  {
    label: "One above the other",
    state: { scene: scene("green-triangle-18-8_yellow-circle-14-23"), word: 5 },
  },
  {
    label: "Of one colour",
    state: { scene: scene("yellow-square-8-20_yellow-triangle-23-14"), word: 5 },
  },
  { label: "Overlapping", state: { scene: scene("red-circle-13-14_blue-square-17-18"), word: 8 } },
  {
    label: "A third shape",
    state: {
      scene: scene("red-circle-7-9_blue-square-25-11_green-triangle-15-25"),
      word: 10,
    },
  },
  { label: "One alone", state: { scene: scene("red-circle-16-16"), word: 8 } },
];
