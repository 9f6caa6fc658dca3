import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { compute, type OverviewValues } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";

const count = ({ times }: OverviewValues) => times[0]!.halting.length;

export default defineDiagram({
  name: "act-overview",
  title: "As many computation steps as it takes",
  summary:
    "Three time steps with different numbers of computation steps, each handing on the mix of its states. Move the halting values and ε.",
  params,
  parts: {
    times: { label: "time steps", count: ({ times }: OverviewValues) => times.length },
    mixes: { label: "states handed on", count: ({ times }: OverviewValues) => times.length },
    states1: { label: "states at time 1", count },
    states2: { label: "states at time 2", count },
    states3: { label: "states at time 3", count },
    halting1: { label: "halting values at time 1", count },
    halting2: { label: "halting values at time 2", count },
    halting3: { label: "halting values at time 3", count },
    weights1: { label: "weights at time 1" },
    weights2: { label: "weights at time 2" },
    weights3: { label: "weights at time 3" },
    epsilon: { label: "what may be left over" },
  },
  presets,
  widths: [340, 680],
  compute,
  draw,
  describe({ times, epsilon }) {
    const each = times.map(({ steps }) => steps);
    const shares = times[0]!.weights.slice(0, each[0]).map((p) => formatValue(p));
    return `The three time steps take ${each.slice(0, -1).join(", ")} and ${each.at(-1)} computation steps, with ε at ${formatValue(epsilon)}. The weights of the first are ${shares.join(", ")}.`;
  },
});
