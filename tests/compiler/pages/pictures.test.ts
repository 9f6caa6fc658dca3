import { expect, test } from "vitest";
import { renderPictures } from "../../../src/compiler/pages/pictures.ts";
import { article } from "./sample.ts";

test("the picture for shared links is a PNG of 1200 by 630", async () => {
  const pictures = await renderPictures(article.meta, process.cwd());
  const png = Buffer.from(pictures.get("og.png")!);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
