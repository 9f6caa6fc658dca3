import { defineDiagram } from "../../src/diagram.ts";
import { compute } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { tell } from "./tell.ts";

export default defineDiagram({
  name: "programmer-soft-run",
  title: "Every operation runs",
  summary:
    "A program of three steps in which every operation runs and the results are averaged by their shares, with the slopes of the loss and gradient steps. Set the first shares and the answer wanted, and step downhill.",
  params,
  parts: {
    operands: { label: "operands", count: ({ steps }) => 2 * steps.length },
    operations1: { label: "operations of step 1", count: ({ steps }) => steps[0]!.results.length },
    operations2: { label: "operations of step 2", count: ({ steps }) => steps[1]!.results.length },
    operations3: { label: "operations of step 3", count: ({ steps }) => steps[2]!.results.length },
    shares1: { label: "shares of step 1", count: ({ steps }) => steps[0]!.shares.length },
    shares2: { label: "shares of step 2", count: ({ steps }) => steps[1]!.shares.length },
    shares3: { label: "shares of step 3", count: ({ steps }) => steps[2]!.shares.length },
    results: { label: "averaged results", count: ({ steps }) => steps.length },
    loss: { label: "loss" },
    answer: { label: "answer" },
    wanted: { label: "answer wanted" },
  },
  presets,
  widths: [340, 680],
  compute,
  draw,
  describe: tell,
});
