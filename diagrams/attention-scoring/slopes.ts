import type { Stage } from "../../src/diagram.ts";
import { formatSigned } from "../../src/format.ts";
import { middle } from "../kit/row.ts";
import { drawSlopeMarks, type SlopeMark, senseOf } from "../kit/slopes.ts";
import { type Layout, ways } from "./layout.ts";
import type { ScoringParams } from "./params.ts";
import type { ScoringValues } from "./values.ts";

/** Draws, where they are asked for, the slopes of a weight along every score and along the query. */
export function drawSlopes(
  stage: Stage<ScoringParams>,
  place: Layout,
  values: ScoringValues,
): void {
  drawSlopeMarks(
    stage,
    ways.flatMap((way) => marks(place, values, way)),
  );
}

function marks(
  { columns }: Layout,
  values: ScoringValues,
  way: (typeof ways)[number],
): SlopeMark[] {
  const { slopes } = values[way];
  if (!slopes) return [];
  const { x, scores, context } = columns[way];
  const axes = ["across", "up"];
  return [
    ...slopes.scores.map(
      (slope, i): SlopeMark => ({
        x: middle(scores, i),
        y: scores.y + scores.height + 17,
        slope,
        along: `the score of item ${i + 1}`,
        text: write(slope),
        onWires: true,
      }),
    ),
    ...slopes.query.map(
      (slope, axis): SlopeMark => ({
        x,
        y: context.y + 28 + axis * 18,
        anchor: "start",
        slope,
        along: `the query, ${axes[axis]}`,
        text: `query ${axes[axis]} ${write(slope)}`,
        onWires: true,
      }),
    ),
  ];
}

const arrows = { rising: "▲", falling: "▼", level: "" };

function write(slope: number): string {
  const number = formatSigned(slope);
  return `${arrows[senseOf(slope, number)]}${number}`;
}
