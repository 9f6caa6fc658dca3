import { defineDiagram } from "../../src/diagram.ts";
import { drawStep } from "../kit/pondering/draw-step.ts";
import { type OneStep, oneStep, tellStep } from "../kit/pondering/one-step.ts";
import { stepParams } from "../kit/pondering/params.ts";
import { stepParts } from "../kit/pondering/step-parts.ts";
import { presets } from "./presets.ts";

export default defineDiagram({
  name: "act-step",
  title: "One time step, thought about several times",
  summary:
    "A recurrent cell computes until its budget of 1 is spent, and hands on the mix of its states. Move the halting logits and ε.",
  params: stepParams,
  parts: stepParts,
  presets,
  widths: [340, 680],
  compute: ({ logits, epsilon }): OneStep => oneStep(logits[0]!, epsilon),
  draw: drawStep,
  describe: tellStep,
});
