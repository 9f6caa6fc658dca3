import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { compute } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import type { Scoring } from "./values.ts";

export default defineDiagram({
  name: "attention-scoring",
  title: "Scores, weights, context",
  summary:
    "A query is compared with every item, by a dot product and by a small network, side by side; a softmax makes weights of the scores. Turn the query and the items, change the temperature and the network, and ask for the slopes of a weight.",
  params,
  parts: {
    query: { label: "query" },
    items: { label: "items", count: ({ items }) => items.length },
    temperature: { label: "temperature" },
    dotTerms: { label: "products of components" },
    dotScores: { label: "scores by dot product", count: ({ dot }) => dot.scores.length },
    dotWeights: { label: "weights by dot product", count: ({ dot }) => dot.weights.length },
    dotContext: { label: "context by dot product" },
    additiveTerms: { label: "units of the small network" },
    additiveScores: {
      label: "scores by the small network",
      count: ({ additive }) => additive.scores.length,
    },
    additiveWeights: {
      label: "weights by the small network",
      count: ({ additive }) => additive.weights.length,
    },
    additiveContext: { label: "context by the small network" },
  },
  presets,
  widths: [340, 680],
  compute,
  draw,
  describe({ dot, additive }) {
    return `By dot product, ${tell(dot)}; by the small network, ${tell(additive)}.`;
  },
});

/** Which item gets the most. */
function tell({ weights }: Scoring): string {
  const share = Math.max(...weights);
  return `item ${weights.indexOf(share) + 1} gets ${formatValue(share, "percent")} of the attention, and no item more`;
}
