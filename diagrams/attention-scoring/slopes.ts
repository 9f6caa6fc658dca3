import type { Stage } from "../../src/diagram.ts";
import { formatSigned } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import { middle } from "../kit/row.ts";
import { type Layout, ways } from "./layout.ts";
import type { ScoringParams } from "./params.ts";
import type { ScoringValues } from "./values.ts";

/** A slope with the place where it is written. */
interface SlopeMark {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
  readonly slope: number;
  /** What it is the slope along: "the score of item 2". */
  readonly along: string;
  /** Its name, where it is not the place that says what it is. */
  readonly name?: string;
}

/** Draws, where they are asked for, the slopes of a weight along every score and along the query. */
export function drawSlopes(
  stage: Stage<ScoringParams>,
  place: Layout,
  values: ScoringValues,
): void {
  layer(stage.svg, "slopes")
    .selectChildren<SVGTextElement, SlopeMark>("text.slope")
    .data(ways.flatMap((way) => marks(place, values, way)))
    .join("text")
    .attr("class", (d) => `slope on-wires ${sense(d.slope)}`)
    .attr("role", "img")
    .attr("aria-label", (d) => `slope along ${d.along}: ${formatSigned(d.slope, "0.0000")}`)
    .attr("text-anchor", (d) => d.anchor)
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y)
    .text(write);
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
        anchor: "middle",
        slope,
        along: `the score of item ${i + 1}`,
      }),
    ),
    ...slopes.query.map(
      (slope, axis): SlopeMark => ({
        x,
        y: context.y + 28 + axis * 18,
        anchor: "start",
        slope,
        along: `the query, ${axes[axis]}`,
        name: `query ${axes[axis]}`,
      }),
    ),
  ];
}

/** Whether the weight grows or falls along it; neither, where it is written as nought. */
function sense(slope: number): "rising" | "falling" | "level" {
  const [sign] = formatSigned(slope);
  return sign === "+" ? "rising" : sign === "−" ? "falling" : "level";
}

const arrows = { rising: "▲", falling: "▼", level: "" };

function write({ slope, name }: SlopeMark): string {
  const number = `${arrows[sense(slope)]}${formatSigned(slope)}`;
  return name ? `${name} ${number}` : number;
}
