import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { dotAttention } from "../../src/models/attention/attend.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, scalar, vector } from "../../src/models/autodiff/tensor.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import type { PreviewValues } from "./values.ts";

/** How wide the preview's gaze is. */
const temperature = 0.25;

export default defineDiagram({
  name: "preview-attention",
  title: "A gaze that a question turns",
  summary:
    "A network asks for something, and of all items it gets most of those that answer. Turn the question, or the items.",
  params,
  parts: {
    query: { label: "query" },
    items: { label: "items", count: ({ items }) => items.length },
    context: { label: "context" },
  },
  widths: [240],
  compute({ query, items }): PreviewValues {
    const tape = new Tape({ record: false });
    const { weights, context } = dotAttention(
      tape,
      vector(query),
      matrix(items),
      scalar(temperature),
    );
    return {
      query,
      items,
      attention: Array.from(weights.data),
      context: Array.from(context.data),
    };
  },
  draw,
  describe({ attention }) {
    const share = Math.max(...attention);
    return `No item answers the query better than item ${attention.indexOf(share) + 1}, which gets ${formatValue(share, "percent")} of the attention; the others share the rest.`;
  },
});
