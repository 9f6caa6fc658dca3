import { crc32 } from "../../src/models/weights/crc32.ts";
import type { Grid } from "./heat.ts";
import { layer } from "./layer.ts";
import { round } from "./scale.ts";
import { isUnmoved } from "./unmoved.ts";

/** How many strengths a raster has; none of it lets through what is behind. */
const levels = 16;

/** A colour that stands out on paper of both themes. */
const ink = [112, 108, 128] as const;

/**
 * Draws a matrix as one picture, a pixel a cell, by the strength of one colour: for thousands of
 * cells, which it takes to a kilobyte or two of the page.
 *
 * @param value from 0 to 1, for a column and a row of the grid
 */
export function drawRaster(
  parent: { node(): Element | null },
  name: string,
  { x, y, columns, rows, cell }: Grid,
  value: (column: number, row: number) => number,
): void {
  const strengths = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      Math.round(Math.max(0, Math.min(1, value(column, row))) * (levels - 1)),
    ),
  );
  const group = layer(parent, name);
  if (isUnmoved(group.node(), "raster", [x, y, cell, strengths])) return;
  group
    .attr("aria-hidden", "true")
    .selectChildren("image")
    .data([toPng(strengths)])
    .join("image")
    .attr("class", "raster")
    .attr("x", x)
    .attr("y", y)
    .attr("width", round(columns * cell[0]))
    .attr("height", round(rows * cell[1]))
    .attr("preserveAspectRatio", "none")
    .attr("href", (png) => `data:image/png;base64,${btoa(String.fromCharCode(...png))}`);
}

/** A PNG of 16 strengths of one colour: four bits a pixel, not compressed, as the page's HTML is. */
function toPng(strengths: readonly (readonly number[])[]): number[] {
  const width = strengths[0]!.length;
  const lines = strengths.flatMap((row) => [
    0,
    ...Array.from({ length: Math.ceil(width / 2) }, (_, i) => {
      return 16 * row[2 * i]! + (row[2 * i + 1] ?? 0);
    }),
  ]);
  const { length } = lines;
  if (length >= 2 ** 16) throw new RangeError(`a raster of ${length} bytes is too large`);
  const alphas = Array.from({ length: levels }, (_, i) => Math.round((255 * i) / (levels - 1)));
  return [
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk("IHDR", [...word(width), ...word(strengths.length), 4, 3, 0, 0, 0]),
    ...chunk("PLTE", Array(levels).fill(ink).flat()),
    ...chunk("tRNS", alphas),
    ...chunk("IDAT", [
      ...[0x78, 1, 1, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255],
      ...lines,
      ...word(adler32(lines)),
    ]),
    ...chunk("IEND", []),
  ];
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...[...name].map((letter) => letter.charCodeAt(0)), ...data];
  return [...word(data.length), ...body, ...word(crc32(Uint8Array.from(body)))];
}

/** The four bytes of a number, the highest first. */
const word = (value: number) => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

/** The checksum of zlib's data. */
function adler32(bytes: readonly number[]): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return (b * 65536 + a) >>> 0;
}
