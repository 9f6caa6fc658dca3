import { DOMParser } from "linkedom";
import {
  catchCopies,
  comeNear,
  dragBy,
  expect,
  handle,
  openFigure,
  shownBy,
  test,
} from "./reading.ts";

test("a link restores the exact state", async ({ page }) => {
  const copied = await catchCopies(page);
  const figure = await openFigure(page);
  await dragBy(page, handle(figure, "centre of the focus").locator(".knob"), 77, 0);
  await figure.locator("#fig-write-width-0").press("ArrowRight");
  await figure.getByRole("button", { name: "Copy link" }).click();
  const link = await copied();
  await page.locator("h1").hover();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const shown = await shownBy(figure);
  await page.goto("about:blank");
  await page.goto(link);
  const again = await comeNear(page.locator("#fig-write"));
  expect(await shownBy(again)).toEqual(shown);
});

test("a link to a list of another length brings the controls of that list", async ({ page }) => {
  for (const slots of [4, 7]) {
    const figure = await openFigure(page, "fig-write", `?fig-write.memory=${slots}`);
    await expect(figure.locator(".control[data-param='memory']")).toHaveCount(1 + 2 * slots);
  }
});

const HOSTILE = [
  "figure.focus=1e999&figure.width=-5",
  "figure.focus=NaN&figure.width=",
  "figure.memory=0",
  "figure.memory=999999999",
  `figure.memory=${"1,1;".repeat(2000)}`,
  "figure.memory=1,2,3;x",
  'figure.focus="><img src=x onerror=alert(1)>',
  "figure.__proto__=1&figure.constructor=1&figure.toString=1",
  "figure.add=1e308,-1e308&figure.erase=Infinity,0",
  "figure.%ff=%00&fig-nowhere.focus=3&=&&",
];

for (const search of HOSTILE) {
  test(`a link that says ${search.slice(0, 60)} gives a valid state`, async ({ page }) => {
    await page.goto(`diagrams/ntm-write/?${search}`);
    const figure = await comeNear(page.locator("#figure"));
    await expect(figure.locator(".now")).toHaveText(/^Slot \d/);
    expect(await figure.innerHTML()).not.toMatch(/NaN|Infinity|undefined|onerror/);
    // Browsers keep their own sliders in range; what is drawn and told must be so without them.
    for (const slider of await figure.locator(".drawing-680 [role='slider']").all()) {
      const [now, min, max] = await slider.evaluate((element) =>
        ["aria-valuenow", "aria-valuemin", "aria-valuemax"].map((name) =>
          Number(element.getAttribute(name)),
        ),
      );
      expect(now).toBeGreaterThanOrEqual(min!);
      expect(now).toBeLessThanOrEqual(max!);
    }
  });
}

test("a figure is embedded in its present state", async ({ page }) => {
  const copied = await catchCopies(page);
  const figure = await openFigure(page);
  await figure.locator("#fig-write-focus-0").press("End");
  await expect(figure.locator("p.now")).toContainText("Slot 7 takes");
  const now = await figure.locator("p.now").textContent();
  await figure.getByText("More", { exact: false }).first().click();
  await figure.getByRole("button", { name: "Copy embed code" }).click();
  const code = await copied();
  const src = /src="([^"]+)"/.exec(code)![1]!.replaceAll("&amp;", "&");
  await page.goto(src);
  const alone = page.locator("figure[data-live]");
  await expect(alone.locator(".now")).toHaveText(now!);
});

test("pictures and values are downloaded", { tag: "@chromium" }, async ({ page }) => {
  const figure = await openFigure(page);
  const download = async (name: string) => {
    await figure.getByText("More", { exact: false }).first().click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", { name }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
  };
  const svg = await download("Picture as SVG");
  expect(svg.name).toBe("ntm-write.svg");
  const { documentElement } = new DOMParser().parseFromString(String(svg.content), "image/svg+xml");
  expect(documentElement?.localName).toBe("svg");
  const png = await download("Picture as PNG");
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
  expect(png.content.readUInt32BE(16)).toBeGreaterThanOrEqual(680);
  const values = await download("Values as JSON");
  expect(JSON.parse(String(values.content))).toMatchObject({ diagram: "ntm-write" });
});
