import { formatShort, formatValue } from "../../src/format.ts";
import { gridSize } from "../../src/training/tasks/scenes/scene.ts";
import { drawHeat, type Grid } from "../kit/heat.ts";
import { drawLabels, type Label, noteAt } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import { type Layout, vectorRow } from "./layout.ts";
import type { ImageAttentionValues } from "./values.ts";

type Parent = { node(): Element | null };

/** The size from which on an entry of a vector is drawn with full strength. */
const largest = 2;
/** Where in its row a vector is drawn. */
const band = { from: 17, height: 9 };

/** A place of the grid in words, counted from its upper left corner. */
export function tellPlace(place: number): string {
  return `row ${Math.floor(place / gridSize) + 1}, column ${(place % gridSize) + 1}`;
}

/** Draws what the most attended places bring to the context, what all others bring, and the sum. */
export function drawVectors(
  parent: Parent,
  { x, y, width }: Layout["vectors"],
  { most, shares, contributions, context, grid }: ImageAttentionValues,
): void {
  const rows = [...contributions, context];
  const told = [
    ...most.map((place, i) => `${formatShort(shares[i]!)} × ${tellPlace(place)}`),
    `${formatShort(shares.at(-1)!)} × ${grid.length - most.length} others`,
    "the sum: context",
  ];
  drawRows(
    parent,
    "vectors",
    { x, y, width },
    rows.map((vector, i) => ({
      vector,
      part: i < rows.length - 1 ? `contributions.${i + 1}` : "context",
      what: told[i]!,
    })),
  );
  drawLabels(
    parent,
    told.map((text, i): Label => {
      const line = y + i * vectorRow + 12;
      return i === rows.length - 1
        ? { x, y: line, anchor: "start", title: text }
        : noteAt(x, line, text);
    }),
    "vector-names",
  );
}

/** Draws the vector of the chosen place. */
export function drawChosen(
  parent: Parent,
  { x, y, width }: Layout["chosen"],
  { place, grid, words, at, window: { across, down } }: ImageAttentionValues,
): void {
  const vector = grid[place]!;
  drawRows(parent, "chosen-vector", { x, y: y + 20, width }, [
    { vector, part: "place", what: `vector of ${tellPlace(place)}` },
  ]);
  drawLabels(
    parent,
    [
      { x, y: y + 11, anchor: "start", title: tellPlace(place) },
      noteAt(x, y + 28, "its vector"),
      noteAt(x, y + 66, `weight ${formatValue(words[at]!.look[place]!, "0.000")}`),
      noteAt(x, y + 84, `sees ${across[1] - across[0]} × ${down[1] - down[0]} pixels (the frame)`),
    ],
    "chosen-names",
  );
}

/** A vector, the part that it is, and which it is in words. */
interface VectorRow {
  readonly vector: readonly number[];
  readonly part: string;
  readonly what: string;
}

/** Draws vectors under each other, an entry a cell; those below 0 have another colour. */
function drawRows(
  parent: Parent,
  name: string,
  { x, y, width }: Layout["vectors"],
  rows: readonly VectorRow[],
): void {
  const columns = rows[0]!.vector.length;
  const grid: Grid = {
    x,
    y,
    columns,
    rows: rows.length,
    cell: [round(width / columns), vectorRow],
    band,
  };
  layer(parent, `frames-${name}`)
    .selectChildren<SVGGElement, VectorRow>("g")
    .data(rows)
    .join((enter) => {
      const row = enter.append("g");
      row.append("rect").attr("class", "frame outline");
      return row;
    })
    .attr("data-part", ({ part }) => part)
    .attr("role", "img")
    .attr(
      "aria-label",
      ({ vector, what }) =>
        `${what}: ${columns} numbers, the largest ${formatValue(Math.max(...vector))}`,
    )
    .select("rect")
    .attr("x", x)
    .attr("y", (_, i) => y + i * vectorRow + band.from)
    .attr("width", width)
    .attr("height", band.height);
  drawHeat(parent, name, grid, (column, row) => rows[row]!.vector[column]! / largest);
}
