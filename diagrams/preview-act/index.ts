import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { logitsOf, type PonderedStep, ponder } from "../kit/pondering/ponder.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";

/** What need not be spent of the budget. */
const epsilon = 0.05;

const count = ({ halting }: PonderedStep) => halting.length;

export default defineDiagram({
  name: "preview-act",
  title: "As many rounds as it takes",
  summary:
    "A network computes several times on one item, and hands on the mix of its states. Pull the bars, and it thinks for longer or shorter.",
  params,
  parts: {
    mixes: { label: "state handed on", count: () => 1 },
    states1: { label: "states", count },
    halting1: { label: "halting values", count },
    weights1: { label: "weights" },
  },
  widths: [240],
  compute: ({ halting }): PonderedStep =>
    ponder([0.7, -0.35], [0.5, 0.6], logitsOf(halting[0]!), epsilon),
  draw,
  describe({ steps, weights }) {
    const most = weights.indexOf(Math.max(...weights));
    return steps === 1
      ? "The network takes one computation step, which gets all the weight."
      : `The network takes ${steps} computation steps, and step ${most + 1} has ${formatValue(weights[most]!, "percent")} of the weight, no step more.`;
  },
});
