import type { Program, Step } from "./program.ts";

/** How a filter compares. */
export type Comparison = "over" | "under";

/** What fills the gaps of a question: its columns in the order A, B, C, its comparisons, its numbers. */
export interface Slots {
  columns: number[];
  comparisons: Comparison[];
  numbers: number[];
}

/** A kind of question. */
export interface Kind {
  name: string;
  /** How many columns it names. */
  columns: number;
  /** The comparisons it makes; `undefined` where either will do. */
  comparisons: readonly (Comparison | undefined)[];
  /**
   * Its wordings: words; {this|that} for alternatives; A, B and C for columns; > for a comparison
   * and # for a number, which are taken in their order.
   */
  wordings: readonly string[];
  /** The program that answers it. */
  program: (slots: Slots) => Program;
}

const find = "{what is|find}";
const total = "the {total|sum of}";
const cities = "{cities|towns}";
const city = "{city|town}";
const largest = "{largest|highest|biggest|maximum}";
const smallest = "{smallest|lowest|minimum}";

/** The kinds of questions, each with its program. */
export const kinds: readonly Kind[] = [
  count("count over", "over"),
  count("count under", "under"),
  {
    name: "sum",
    columns: 1,
    comparisons: [],
    wordings: [`${find} ${total} A`],
    program: ({ columns: [a = 0] }) => [{ operation: "sum", column: a }],
  },
  best("largest", largest, "argmax"),
  best("smallest", smallest, "argmin"),
  filteredSum("sum over", "over"),
  filteredSum("sum under", "under"),
  ofBest("of the largest", largest, "argmax"),
  ofBest("of the smallest", smallest, "argmin"),
  {
    name: "count, two filters",
    columns: 2,
    comparisons: [undefined, undefined],
    wordings: [
      `how many ${cities} have A > # and B > #`,
      `{count the|find the number of} ${cities} with A > # and B > #`,
      `count the ${cities} where A is > # and B is > #`,
    ],
    program: (slots) => [filter(slots, 0, 0), filter(slots, 1, 1), { operation: "count" }],
  },
  {
    name: "sum, two filters",
    columns: 3,
    comparisons: [undefined, undefined],
    wordings: [
      `${find} ${total} A of the ${cities} with B > # and C > #`,
      `${find} ${total} A of the ${cities} where B is > # and C is > #`,
    ],
    program: (slots) => [
      filter(slots, 1, 0),
      filter(slots, 2, 1),
      { operation: "sum", column: slots.columns[0]! },
    ],
  },
];

function count(name: string, comparison: Comparison): Kind {
  return {
    name,
    columns: 1,
    comparisons: [comparison],
    wordings: [
      `how many ${cities} have A > #`,
      `{count the|find the number of} ${cities} with A > #`,
      `count the ${cities} where A is > #`,
    ],
    program: (slots) => [filter(slots, 0, 0), { operation: "count" }],
  };
}

function best(name: string, word: string, operation: "argmax" | "argmin"): Kind {
  return {
    name,
    columns: 1,
    comparisons: [],
    wordings: [`${find} the ${word} A`],
    program: ({ columns: [a = 0] }) => [
      { operation, column: a },
      { operation: "sum", column: a },
    ],
  };
}

function filteredSum(name: string, comparison: Comparison): Kind {
  return {
    name,
    columns: 2,
    comparisons: [comparison],
    wordings: [
      `${find} ${total} A of the ${cities} with B > #`,
      `${find} ${total} A of the ${cities} where B is > #`,
    ],
    program: (slots) => [filter(slots, 1, 0), { operation: "sum", column: slots.columns[0]! }],
  };
}

function ofBest(name: string, word: string, operation: "argmax" | "argmin"): Kind {
  return {
    name,
    columns: 2,
    comparisons: [],
    wordings: [`${find} the A of the ${city} with the ${word} B`],
    program: ({ columns: [a = 0, b = 0] }) => [
      { operation, column: b },
      { operation: "sum", column: a },
    ],
  };
}

function filter({ columns, comparisons }: Slots, column: number, which: number): Step {
  return {
    operation: comparisons[which] === "over" ? "greater" : "lesser",
    column: columns[column]!,
    number: which,
  };
}
