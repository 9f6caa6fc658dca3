import { inflateSync } from "node:zlib";
import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { drawRaster } from "../../diagrams/kit/raster.ts";
import { crc32 } from "../../src/models/weights/crc32.ts";

/** The chunks of the PNG that a raster of these values is drawn as. */
function chunksOf(values: readonly (readonly number[])[]): Map<string, Buffer> {
  const { document } = parseHTML("<!doctype html><svg></svg>");
  const svg = document.querySelector("svg")!;
  const grid = { x: 0, y: 0, columns: values[0]!.length, rows: values.length };
  drawRaster(select(svg), "raster", { ...grid, cell: [4, 4] }, (column, row) => {
    return values[row]![column]!;
  });
  const href = svg.querySelector("image")!.getAttribute("href")!;
  const png = Buffer.from(href.replace("data:image/png;base64,", ""), "base64");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.subarray(0, 4).toString(), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

it("draws a raster as a PNG with four bits a cell", () => {
  const chunks = chunksOf([
    [0, 1, 0.5],
    [2, -1, 0.2],
  ]);
  const header = chunks.get("IHDR")!;
  expect([header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]).toEqual([
    3, 2, 4, 3,
  ]);
  expect(chunks.get("PLTE")).toHaveLength(48);
  expect(chunks.get("tRNS")).toHaveLength(16);
  // A line begins with its filter, none.
  expect([...inflateSync(chunks.get("IDAT")!)]).toEqual([0, 0x0f, 0x80, 0, 0xf0, 0x30]);
});
