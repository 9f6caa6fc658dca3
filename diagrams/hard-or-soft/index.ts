import { defineDiagram } from "../../src/diagram.ts";
import { compute } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { tell } from "./tell.ts";

export default defineDiagram({
  name: "hard-or-soft",
  title: "A hard and a soft address",
  summary:
    "The same memory looked up twice, by an address that is rounded to a slot and by one that is spread over all of them: the loss over the addresses, its slope, and descent step by step. Choose what is sought, where to begin and how far to step.",
  params,
  parts: {
    memory: { label: "memory", count: ({ memory }) => memory.length },
    target: { label: "target" },
    start: { label: "first address" },
    hard: { label: "hard address", count: ({ hard }) => hard.weights.length },
    soft: { label: "soft address", count: ({ soft }) => soft.weights.length },
    hardLoss: { label: "loss over hard addresses" },
    softLoss: { label: "loss over soft addresses" },
    hardSlope: { label: "slope at the hard address" },
    softSlope: { label: "slope at the soft address" },
  },
  presets,
  widths: [340, 680],
  compute,
  draw,
  describe: tell,
});
