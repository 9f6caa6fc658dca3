import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { tellVector } from "../kit/vectors.ts";
import { compute } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";

export default defineDiagram({
  name: "attention-overview",
  title: "One network attends to another",
  summary:
    "Network A has left a row of outputs; network B looks at all of them at every step, each to another extent. Pick a step, turn what A has left and what B starts from, and set how far B turns.",
  params,
  parts: {
    step: { label: "step" },
    start: { label: "start of network B" },
    states: { label: "network B", count: ({ states }) => states.length },
    context: { label: "context" },
    attention: { label: "attention", count: ({ attention }) => attention.length },
    items: { label: "outputs of network A", count: ({ items }) => items.length },
    weights: { label: "attention of all steps" },
  },
  presets,
  widths: [340, 680],
  compute,
  draw,
  describe({ step, attention, context }) {
    const share = Math.max(...attention);
    const most = attention.indexOf(share) + 1;
    return `At step ${step}, network B gives item ${most} of network A ${formatValue(share, "percent")} of its attention, and no item more. The context is ${tellVector(context)}.`;
  },
});
