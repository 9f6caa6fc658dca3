import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { tellWhen } from "./tell.ts";
import { forkValues } from "./values.ts";

export default defineDiagram({
  name: "fork",
  title: "One way a try, or every way at once",
  summary:
    "Forks lead to many ends, and one has a prize. The way there is learnt twice: by REINFORCE, which walks one way a try, and by taking every way at once, each to an extent. Play the tries, move the prize, lengthen the row of forks.",
  params,
  parts: {
    one: { label: "one way a try" },
    all: { label: "every way at once" },
    prize: { label: "prize" },
    chart: { label: "share of the prize over the tries" },
    tries: { label: "tries" },
  },
  presets: [
    { label: "Few ends", state: { levels: 3, prize: 5, rate: 4, tries: 40, run: 1 } },
    { label: "Many ends", state: { levels: 6, prize: 39, rate: 4, tries: 40, run: 1 } },
    { label: "Never found", state: { levels: 6, prize: 39, rate: 4, tries: 120, run: 3 } },
  ],
  widths: [340, 680],
  compute: forkValues,
  draw,
  describe({ tries, one, all, run, found, walked }) {
    const [walking, taking] = [one, all].map(({ prize }) => formatValue(prize, "percent"));
    return `Run ${run} of walks comes to the prize with a probability of ${walking} ${tellWhen(tries)}; where every way is taken, ${taking} of it is brought. ${found} of ${walked.length} runs find it more often than not.`;
  },
});
