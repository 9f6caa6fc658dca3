import { defineTrainedDiagram } from "../../src/diagram.ts";
import { programmerFrom } from "../../src/models/programmer/questions/from-file.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { tell } from "./tell.ts";
import { type TableValues, tableValues } from "./values.ts";

const stepParts = Object.fromEntries(
  [1, 2, 3].flatMap((step) =>
    (["operation", "column", "pivot"] as const).map((name) => [
      `${name}${step}`,
      {
        label: `${name} of step ${step}`,
        count: ({ steps }: TableValues) => steps[step - 1]![name].length,
      },
    ]),
  ),
);

export default defineTrainedDiagram({
  name: "programmer-table",
  title: "Questions on a table",
  summary:
    "A trained programmer answers questions on a table of cities that do not exist, in three steps. Change the question word by word or type one, move any number of the table, and see what is chosen at each step, and which rows are selected how far.",
  params,
  presets: [
    { label: "Count", state: { question: "how many cities have rain over .40", time: 1 } },
    {
      label: "Add up some",
      state: { question: "find the sum of noise of the towns where sun is less than .60", time: 1 },
    },
    { label: "The largest", state: { question: "what is the highest traffic", time: 1 } },
    {
      label: "Look up",
      state: { question: "find the rain of the city with the lowest noise", time: 1 },
    },
    {
      label: "Two filters",
      state: {
        question: "what is the total rain of the cities with traffic over .35 and noise under .45",
        time: 1,
      },
    },
    {
      label: "Not taught: filter and largest",
      state: { question: "find the highest rain of the towns with sun over .50", time: 2 },
    },
  ],
  parts: {
    question: { label: "question", count: ({ words }) => words.length },
    table: { label: "table" },
    rows: { label: "rows selected" },
    soft: { label: "answer of the soft program" },
    hard: { label: "answer of the hardened program" },
    right: { label: "answer by calculation" },
    ...stepParts,
  },
  widths: [340, 680],
  weights: ["table-programmer"],
  read: ([bytes]) => programmerFrom(decodeWeights(bytes!)),
  compute: tableValues,
  draw,
  describe: tell,
});
