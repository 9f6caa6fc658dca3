import { defineLearningDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { draw } from "./draw.ts";
import { learn } from "./learn.ts";
import { params } from "./params.ts";
import { costValues } from "./values.ts";

export default defineLearningDiagram({
  name: "cost",
  title: "What a read costs",
  summary:
    "The cost of one read against the size of the memory: dense, sparse and hierarchical. Multiplications are counted; let your own machine measure the time, and how often the cheaper reads find what the dense one finds.",
  params,
  parts: {
    counts: { label: "multiplications a read" },
    times: { label: "time a read" },
    found: { label: "share of reads that find the right slot" },
  },
  presets: [
    { label: "Sharp keys", state: { noise: 0 } },
    { label: "Blurred keys", state: { noise: 0.6 } },
  ],
  widths: [340, 680],
  learn,
  compute: costValues,
  draw,
  describe({ sizes, measured, dense, sparse, tree, problem }) {
    if (problem !== undefined) {
      return "Nothing can be measured here: this browser did not start the work.";
    }
    const whole = (count: number) => formatValue(count, "integer");
    const slots = `${whole(sizes[Math.max(0, measured - 1)]!)} slots`;
    if (measured === 0) {
      const [few, many] = [dense.multiplications[0]!, dense.multiplications.at(-1)!];
      return `From ${slots} to ${whole(sizes.at(-1)!)}, the dense read goes from ${whole(few)} multiplications to ${whole(many)}. No time has been measured yet.`;
    }
    const micro = ({ times }: typeof dense) =>
      `${formatValue(times.at(-1)! * 1000, "0.0")}\u202fµs`;
    return `Measured with ${slots}: a dense read takes ${micro(dense)}, a sparse one ${micro(sparse)} and finds ${formatValue(sparse.found.at(-1)!, "percent")}, one down the tree ${micro(tree)} and finds ${formatValue(tree.found.at(-1)!, "percent")}.`;
  },
});
