import { defineTrainedDiagram } from "../../src/diagram.ts";
import { compute, readNetworks } from "./compute.ts";
import { draw } from "./draw.ts";
import { files } from "./machines.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { tell } from "./tell.ts";
import type { PonderValues } from "./values.ts";

const perStep = ({ steps }: PonderValues) => steps;

export default defineTrainedDiagram({
  name: "act-ponder",
  title: "What thinking costs",
  summary:
    "Trained networks follow streams on a board, each charged another price for its computation steps. Choose the price, draw and tangle the board, move the dot, and watch one of them think step by step.",
  weights: Object.values(files),
  params,
  parts: {
    board: { label: "board" },
    strings: { label: "strings" },
    weights: { label: "halting weights", count: perStep },
    step: { label: "step shown" },
    proposals: { label: "what each step would answer", count: perStep },
    budget: { label: "budget" },
    answer: { label: "answer", count: ({ answer }) => answer.length },
    tradeOff: { label: "accuracy against steps" },
    networks: { label: "networks" },
    byDifficulty: { label: "steps by difficulty" },
    difficulty: { label: "difficulty" },
  },
  presets,
  ends: ({ steps }) => ({ step: steps }),
  widths: [340, 680],
  read: readNetworks,
  compute,
  draw,
  describe: tell,
});
