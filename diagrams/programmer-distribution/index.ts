import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { effectiveCount, likeliest } from "../../src/models/programmer/likeliest.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { placesOfMost } from "../kit/most.ts";
import { draw } from "./draw.ts";
import { params, shareParams } from "./params.ts";
import { presets } from "./presets.ts";
import type { DistributionValues } from "./values.ts";

/** How many of the programs are listed. */
const listed = 6;

export default defineDiagram({
  name: "programmer-distribution",
  title: "A distribution at every step",
  summary:
    "A controller gives every operation a share, at each of three steps, and so every program a probability. Shift the shares, and watch which programs are likely.",
  params,
  parts: {
    controller: { label: "controller", count: ({ shares }) => shares.length },
    operations1: { label: "operations of step 1", count: ({ shares }) => shares[0]!.length },
    operations2: { label: "operations of step 2", count: ({ shares }) => shares[1]!.length },
    operations3: { label: "operations of step 3", count: ({ shares }) => shares[2]!.length },
    shares1: { label: "shares of step 1", count: ({ shares }) => shares[0]!.length },
    shares2: { label: "shares of step 2", count: ({ shares }) => shares[1]!.length },
    shares3: { label: "shares of step 3", count: ({ shares }) => shares[2]!.length },
    programs: { label: "likeliest programs", count: ({ programs }) => programs.length },
  },
  presets,
  widths: [340, 680],
  compute(state): DistributionValues {
    const shares = shareParams.map((name) => state[name]);
    const sequences = likeliest(shares);
    return {
      shares,
      programs: sequences.slice(0, listed).map(({ choices, probability }) => ({
        operations: choices.map((choice) => pipeOperations[choice]!),
        probability,
      })),
      tied: placesOfMost(sequences.map(({ probability }) => probability)).length,
      count: sequences.length,
      effective: effectiveCount(sequences),
    };
  },
  draw,
  describe({ programs, tied, count, effective }) {
    const { operations, probability } = programs[0]!;
    const share = formatValue(probability, "percent");
    if (tied === count)
      return `No program is likelier than another: each of the ${count} has ${share}.`;
    const most =
      tied === 1
        ? `The likeliest of ${count} programs is ${operations.join(", ")}, with ${share}.`
        : `Of ${count} programs ${tied} are the likeliest, with ${share} each.`;
    const open =
      effective < 1.05
        ? "Nothing is open any more."
        : `As much is open as among ${formatValue(effective, "0.0")} programs that are equally likely.`;
    return `${most} ${open}`;
  },
});
