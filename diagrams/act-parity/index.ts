import { defineTrainedDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { compute, readNetworks } from "./compute.ts";
import { draw } from "./draw.ts";
import { heldOutVectors } from "./measured.ts";
import { params } from "./params.ts";
import type { ParityValues } from "./values.ts";

export default defineTrainedDiagram({
  name: "act-parity",
  title: "Thinking about parity",
  summary:
    "Trained networks say whether the number of ones in a vector is odd, each charged another price for its computation steps. Choose the price, set the entries, and see how many steps are taken.",
  weights: ["parity"],
  params,
  parts: {
    entries: { label: "entries" },
    weights: { label: "halting weights", count: ({ steps }: ParityValues) => steps },
    step: { label: "step shown" },
    budget: { label: "budget" },
    answer: { label: "answer" },
    byCost: { label: "steps by price" },
    networks: { label: "networks" },
    byEntries: { label: "steps by number of entries" },
  },
  presets: [
    { label: "Counted at once", state: { cost: "0.003", entries: params.entries.initial } },
    {
      label: "To the limit",
      state: { cost: "0.003", entries: [[1], [0], [1], [0], [1], [0], [0]] },
    },
    { label: "Dear", state: { cost: "0.1", entries: [[1], [0], [1], [0], [1], [0], [0]] } },
  ],
  ends: ({ steps }) => ({ step: steps }),
  widths: [340, 680],
  read: ([bytes]) => readNetworks(bytes!),
  compute,
  draw,
  describe({ ones, odd, right, steps, limited, cost, all }) {
    const { accuracy, steps: mean } = all.find((one) => one.cost === cost)!;
    const count = ones === 1 ? "1 one" : `${ones} ones`;
    const taken = steps === 1 ? "1 step" : `${steps} steps`;
    const thought = limited ? `${taken}, which is the limit` : taken;
    return `Of ${count} the network says, after ${thought}, ${right ? "rightly" : "wrongly"} that it is ${odd > 0.5 ? "an odd" : "an even"} number. Charged ${cost} a step, it is right on ${formatValue(accuracy, "percent")} of ${heldOutVectors} held-out vectors, in ${formatValue(mean, "0.0")} steps on average.`;
  },
});
