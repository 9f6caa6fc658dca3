import { random } from "../../src/models/random.ts";
import { number } from "../../src/params/number.ts";
import { table } from "../../src/params/table.ts";
import {
  cityNames,
  columnNames,
  randomTable,
} from "../../src/training/tasks/table-questions/table.ts";
import { question } from "./question.ts";

/** The seed of the table that is shown first. */
const firstTable = 7;

/** What a reader can change. */
export const params = {
  time: number({ label: "step", initial: 1, min: 1, max: 3, step: 1, playRate: 1 }),
  question: question(
    "what is the total rain of the cities with traffic over .35 and noise under .45",
  ),
  table: table({
    label: "table",
    rows: cityNames,
    columns: columnNames,
    initial: randomTable(random(firstTable)),
    min: 0.01,
    max: 0.99,
    step: 0.01,
  }),
};

export type TableParams = typeof params;
