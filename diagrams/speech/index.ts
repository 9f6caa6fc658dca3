import { defineTrainedDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { readFiles, speechValues } from "./values.ts";

export default defineTrainedDiagram({
  name: "speech",
  title: "Letters that listen",
  summary:
    "A small trained network listens to a spoken word and spells it, each letter from the stretch of sound it attends to. Choose a word, hear it with the cursor moving over its spectrogram, and step through the letters.",
  weights: ["speech"],
  data: ["speech/spectrograms.bin"],
  params,
  sound: { along: "moment", file: ({ clip }) => `speech/${clip}.wav` },
  parts: {
    sound: { label: "sound" },
    letter: { label: "letter", count: ({ spelled }) => spelled.length },
    attention: { label: "attention" },
    row: { label: "attention of a letter", count: ({ letters }) => letters.length },
  },
  presets: [
    { label: "Silent letters", state: { clip: "eight", letter: 4 } },
    { label: "Twice the same letter", state: { clip: "yellow", letter: 4 } },
    { label: "Two words", state: { clip: "paper-tiger", letter: 6 } },
    { label: "One that it gets wrong", state: { clip: "blue-blue", letter: 6 } },
  ],
  widths: [340, 680],
  read: readFiles,
  compute: speechValues,
  draw,
  describe({ text, spelled, isRight, letters, letter, focus, seconds, listening }) {
    const { letter: name } = letters[letter - 1]!;
    const told = (each: string) => (each === " " ? "the space" : each === "end" ? "the end" : each);
    const result = isRight ? "and spells it right" : `and spells “${spelled}”, which is wrong`;
    const { letter: name2 } = letters[listening.letter - 1]!;
    return `The network hears “${text}” ${result}. For ${told(name)} it listens most at ${formatValue(focus.seconds)}\u202fs, with ${formatValue(focus.most, "percent")} of its attention. At ${formatValue(seconds)}\u202fs, ${told(name2)} is the letter that listens most.`;
  },
});
