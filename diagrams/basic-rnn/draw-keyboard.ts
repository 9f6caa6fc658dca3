import type { Stage } from "../../src/diagram.ts";
import { alphabet } from "../../src/training/tasks/brackets.ts";
import { drawKeys, type Key } from "../kit/keys.ts";
import type { Layout } from "./layout.ts";
import { params, type RnnParams } from "./params.ts";

const width = 40;
const deleteWidth = 68;
const gap = 8;

/** Draws keys that add a bracket to the text, or take its last character away, and go to its end. */
export function drawKeyboard(stage: Stage<RnnParams>, { keys: { x, y } }: Layout): void {
  const all = alphabet.length * (width + gap) + deleteWidth;
  const left = Math.round(x - all / 2);
  const characters = [...stage.state.text];
  const type = (text: string) => {
    const kept = params.text.nearest(text, stage.state);
    return { text: kept, time: Math.max(1, [...kept].length) };
  };
  drawKeys(stage, "brackets", [
    ...alphabet.map(
      (bracket, i): Key<RnnParams> => ({
        text: bracket,
        label: `Add ${bracket}`,
        x: left + i * (width + gap),
        y,
        width,
        height: 30,
        to: type(stage.state.text + bracket),
      }),
    ),
    {
      text: "delete",
      label: "Take the last character away",
      x: left + alphabet.length * (width + gap),
      y,
      width: deleteWidth,
      height: 30,
      to: type(characters.slice(0, -1).join("")),
    },
  ]);
}
