import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { drawWires, level } from "../kit/wires.ts";
import type { Layout } from "./layout.ts";
import type { TranslationValues } from "./values.ts";

/** The least weight that is drawn as a line, that lights up with its word, and that is told for a cell. */
const least = { line: 0.03, light: 0.1, cell: 0.005 };

/** Draws the alignment twice: as lines between the words, and as a matrix. */
export function drawAlignment(stage: Stage, place: Layout, values: TranslationValues): void {
  drawLines(stage, place, values);
  drawMatrix(stage, place, values);
  if (stage.change) {
    drawLights(stage, place, values);
    drawCells(stage, place, values);
  }
}

/** The line between an English word and a French one. */
function lineBetween({ english, french }: Layout, i: number, t: number): string {
  const middle = (row: number, { y, row: height }: Layout["english"]) => y + (row + 0.5) * height;
  return level([english.x + 7, middle(i, english)], [french.x - 7, middle(t, french)]);
}

function drawLines(stage: Stage, place: Layout, { weights, shown }: TranslationValues): void {
  const wires = weights
    .slice(0, shown)
    .flatMap((row, t) =>
      row.flatMap((weight, i) =>
        weight < least.line ? [] : [{ d: lineBetween(place, i, t), weight }],
      ),
    );
  drawWires(stage.svg, "alignment", wires);
  layer(stage.svg, "alignment").attr("data-part", "alignment");
}

/** Draws, out of sight, the lines of each word, to light up with it. */
function drawLights(
  stage: Stage,
  place: Layout,
  { weights, shown, english }: TranslationValues,
): void {
  const rows = weights.slice(0, shown);
  const strong = (weight: number) => weight >= least.light;
  const ofFrench = rows.map((row, t) => ({
    part: `french.${t + 1}`,
    d: row.map((weight, i) => (strong(weight) ? lineBetween(place, i, t) : "")).join(""),
  }));
  const ofEnglish = english.map((_, i) => ({
    part: `english.${i + 1}`,
    d: rows.map((row, t) => (strong(row[i]!) ? lineBetween(place, i, t) : "")).join(""),
  }));
  layer(stage.svg, "lights")
    .attr("aria-hidden", "true")
    .selectChildren<SVGPathElement, { part: string; d: string }>("path")
    .data([...ofFrench, ...ofEnglish].filter(({ d }) => d !== ""))
    .join("path")
    .attr("data-part", (d) => d.part)
    .attr("d", (d) => d.d);
}

function drawMatrix(stage: Stage, place: Layout, values: TranslationValues): void {
  const { matrix } = place;
  const { weights, shown, english, french } = values;
  drawGridFrame(
    stage.svg,
    "matrix",
    matrix,
    "the alignment as a matrix: a row for each French word",
  );
  drawHeat(stage.svg, "matrix-heat", matrix, (column, row) =>
    row < shown ? weights[row]![column]! : 0,
  );
  layer(stage.svg, "matrix-heat").classed("reads", true);
  const [width, height] = matrix.cell;
  // Where columns are narrower than a line of type, every other one is named.
  const every = width < 10.5 ? 2 : 1;
  const columns = layer(stage.svg, "matrix-columns");
  if (!isUnmoved(columns.node(), "names", [matrix, english, french.length])) {
    columns
      .selectChildren<SVGTextElement, string>("text")
      .data(french.length === 0 ? [] : english.map((word, i) => (i % every === 0 ? word : "")))
      .join("text")
      .attr("class", "slot-number")
      .attr(
        "transform",
        (_, i) =>
          `translate(${round(matrix.x + (i + 0.5) * width + 4)},${matrix.y - 8})rotate(-90)`,
      )
      .text((d) => d);
  }
  layer(stage.svg, "matrix-rows")
    .attr("lang", "fr")
    .selectChildren<SVGTextElement, string>("text")
    .data(place.narrow ? french.slice(0, shown) : [])
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", "end")
    .attr("x", matrix.x - 8)
    .attr("y", (_, t) => matrix.y + t * height + 13)
    .text((d) => d.replace("'", "’"));
}

/** Draws what a reader points at in the matrix: rows, which belong to French words, with their cells. */
function drawCells(stage: Stage, { matrix }: Layout, values: TranslationValues): void {
  const { weights, shown, english, french } = values;
  const [width, height] = matrix.cell;
  const columns = layer(stage.svg, "matrix-lit-columns")
    .attr("aria-hidden", "true")
    .selectChildren<SVGGElement, string>("g.cell")
    .data(english)
    .join((enter) => {
      const column = enter.append("g").attr("class", "cell");
      column.append("rect").attr("class", "outline").attr("rx", 3);
      return column;
    })
    .attr("data-part", (_, i) => `english.${i + 1}`);
  if (!isUnmoved(columns.node(), "columns", matrix)) {
    columns
      .select("rect")
      .attr("x", (_, i) => round(matrix.x + i * width))
      .attr("y", matrix.y)
      .attr("width", width)
      .attr("height", matrix.rows * height);
  }
  layer(stage.svg, "matrix-cells")
    .selectChildren<SVGGElement, readonly number[]>("g.cell")
    .data(weights.slice(0, shown))
    .join((enter) => {
      const row = enter.append("g").attr("class", "cell");
      row.append("rect").attr("class", "outline").attr("rx", 3);
      return row;
    })
    .attr("data-part", (_, t) => `french.${t + 1}`)
    .attr("transform", (_, t) => `translate(${matrix.x},${matrix.y + t * height})`)
    .call((rows) =>
      rows
        .select("rect")
        .attr("width", round(matrix.columns * width))
        .attr("height", height),
    )
    .each(function (row, t) {
      const cells = row.flatMap((weight, i) => (weight < least.cell ? [] : [{ weight, i }]));
      layer({ node: () => this }, "cells")
        .selectChildren<SVGRectElement, (typeof cells)[number]>("rect")
        .data(cells)
        .join("rect")
        .attr("class", "aim")
        .attr("role", "img")
        .attr(
          "aria-label",
          ({ weight, i }) => `${french[t]!}, ${english[i]!}: ${formatValue(weight)}`,
        )
        .attr("x", ({ i }) => round(i * width))
        .attr("width", width)
        .attr("height", height);
    });
}
