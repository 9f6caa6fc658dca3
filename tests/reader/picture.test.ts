import { expect, test } from "vitest";
import { paint } from "../../src/reader/figure/picture.ts";
import { drawingPaint } from "../drawing-paint.ts";

test("a saved picture takes along every property by which the styles of drawings paint", () => {
  expect(drawingPaint).toContain("stroke-dasharray");
  const isTaken = (name: string) => paint.some((it) => it === name || it.startsWith(`${name}-`));
  expect(drawingPaint.filter((name) => !isTaken(name))).toEqual([]);
});
