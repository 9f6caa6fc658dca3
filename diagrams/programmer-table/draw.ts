import type { Stage } from "../../src/diagram.ts";
import { operations } from "../../src/models/programmer/questions/step.ts";
import { drawLabels } from "../kit/label.ts";
import { drawAnswers } from "./draw-answers.ts";
import { drawSteps } from "./draw-steps.ts";
import { drawTable } from "./draw-table.ts";
import { drawWords } from "./draw-words.ts";
import { layout } from "./layout.ts";
import type { TableParams } from "./params.ts";
import { tellMissed } from "./tell.ts";
import type { TableValues } from "./values.ts";

export function draw(stage: Stage<TableParams>, values: TableValues): void {
  const { words, table, steps } = values;
  const place = layout(stage.width, words, {
    rows: table.length,
    columns: table[0]!.length,
    steps: steps.length,
  });
  stage.setHeight(place.height);
  drawWords(stage, place, values);
  drawTable(stage, place, values);
  drawAnswers(stage, place, values);
  drawSteps(stage, place, values, operations);
  const missed = tellMissed(values, "not known:", place.narrow ? 16 : 60);
  drawLabels(stage.svg, [
    {
      x: 0,
      y: 14,
      anchor: "start",
      title: "question",
      note: missed || `blue: where step ${values.time} looks`,
      notePlace: "behind",
    },
    {
      x: place.extents.x,
      y: place.table.y - 30,
      anchor: "start",
      title: "rows selected",
      note: place.narrow ? "" : "after each step, from 0 to 1",
      notePlace: "behind",
    },
    {
      x: 0,
      y: place.table.y - 30,
      anchor: "start",
      title: "table",
      note: "every number moves",
      notePlace: "behind",
    },
  ]);
}
