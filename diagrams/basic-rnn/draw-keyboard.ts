import type { Stage } from "../../src/diagram.ts";
import { alphabet } from "../../src/training/tasks/brackets.ts";
import { drawKeys, type Key } from "../kit/keys.ts";
import type { Layout } from "./layout.ts";
import type { RnnParams } from "./params.ts";

const width = 40;
const deleteWidth = 68;
const gap = 8;

/** Draws keys that add a bracket to the text, or take its last character away. */
export function drawKeyboard(stage: Stage<RnnParams>, { keys: { x, y } }: Layout): void {
  const all = alphabet.length * (width + gap) + deleteWidth;
  const left = Math.round(x - all / 2);
  const { text } = stage.state;
  drawKeys(stage, "brackets", [
    ...alphabet.map(
      (bracket, i): Key<RnnParams> => ({
        text: bracket,
        label: `Add ${bracket}`,
        x: left + i * (width + gap),
        y,
        width,
        height: 30,
        to: { text: text + bracket },
      }),
    ),
    {
      text: "delete",
      label: "delete the last character",
      x: left + alphabet.length * (width + gap),
      y,
      width: deleteWidth,
      height: 30,
      to: { text: [...text].slice(0, -1).join("") },
    },
  ]);
}
