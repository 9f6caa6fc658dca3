import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { scalar, vector } from "../../src/models/autodiff/tensor.ts";
import { pipeOperations, softOperation } from "../../src/models/programmer/pipe.ts";
import { placesOfMost } from "../kit/most.ts";
import { operationWords } from "../kit/operation-words.ts";
import { draw } from "./draw.ts";
import { operationCount, params } from "./params.ts";
import type { PreviewValues } from "./values.ts";

export default defineDiagram({
  name: "preview-programmer",
  title: "Functions, called all at once",
  summary:
    "A network calls three functions at once, and what they make is averaged by their shares. Shift the shares.",
  params,
  parts: {
    operands: { label: "operands", count: () => 2 },
    operations: { label: "operations", count: ({ results }) => results.length },
    shares: { label: "shares", count: ({ shares }) => shares.length },
    result: { label: "average", count: () => 1 },
  },
  widths: [240],
  compute({ shares, a, b }): PreviewValues {
    const rest = pipeOperations.slice(operationCount).map(() => 0);
    const tape = new Tape({ record: false });
    const operation = vector([...shares, ...rest]);
    const { results, result } = softOperation(tape, scalar(a), scalar(b), operation);
    return {
      a,
      b,
      shares,
      results: Array.from(results.data.subarray(0, operationCount)),
      result: result.data[0]!,
    };
  },
  draw,
  describe({ shares, results, result }) {
    const most = placesOfMost(shares);
    const names = most.map((place) => `“${operationWords[pipeOperations[place]!]}”`).join(" and ");
    const share = formatValue(shares[most[0]!]!, "percent");
    const made = most.map((place) => formatValue(results[place]!, "integer")).join(" and ");
    const told =
      most.length === 1
        ? `The function ${names} has the largest share, ${share}, and makes ${made}.`
        : `The functions ${names} have the largest shares, ${share} each, and make ${made}.`;
    return `${told} The average of all is ${formatValue(result)}.`;
  },
});
