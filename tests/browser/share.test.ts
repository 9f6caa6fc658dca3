import type { Locator, Page } from "@playwright/test";
import { looksOf } from "./looks.ts";
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
  await expect.poll(() => shownBy(again)).toEqual(shown);
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

test("values are downloaded", { tag: "@chromium" }, async ({ page }) => {
  const values = await download(page, await openFigure(page), "Values as JSON");
  expect(JSON.parse(String(values.content))).toMatchObject({ diagram: "ntm-write" });
});

const PICTURED = [
  "act-ponder",
  "act-step",
  "captioning",
  "fork",
  "ntm-addressing",
  "speech",
  "translation",
];

for (const name of PICTURED) {
  test(`the picture of ${name} is saved as it is`, { tag: "@chromium" }, async ({ page }) => {
    await page.goto(`diagrams/${name}/`);
    const figure = await comeNear(page.locator("#figure"));
    const drawing = figure.locator(".drawing:visible");
    const svg = await download(page, figure, "Picture as SVG");
    expect(svg.name).toBe(`${name}.svg`);
    const png = await download(page, figure, "Picture as PNG");
    expect(png.name).toBe(`${name}.png`);
    const [shown] = await looksOf(drawing);
    const faces = await facesOf(drawing);

    // A page of the site would refuse the styles inside.
    await page.goto("about:blank");
    await page.setContent(String(svg.content));
    const saved = page.locator("svg");
    await expect(saved.locator(".for-hand")).toHaveCount(0);
    const [[, ...marks] = []] = await looksOf(saved);
    expect(marks).toEqual(shown);
    expect(await facesOf(saved)).toEqual(faces);
    expect(await missingWords(saved, png.content)).toEqual([]);
  });
}

/** Saves what a button in a figure's menu offers. */
async function download(page: Page, figure: Locator, name: string) {
  await figure.locator(".more > summary").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
}

/** The font faces that a drawing's words are set in. */
function facesOf(drawing: Locator): Promise<string[]> {
  return drawing.evaluate(async (svg) => {
    const texts = [...svg.querySelectorAll("text")].filter((text) => !text.closest(".for-hand"));
    const faces = await Promise.all(
      texts.map((text) => {
        const { fontSize, fontFamily } = getComputedStyle(text);
        return document.fonts.load(`${fontSize} ${fontFamily}`, text.textContent);
      }),
    );
    const told = faces.flat().map((it) => `${it.family} ${it.weight} ${it.unicodeRange}`);
    return [...new Set(told)].sort();
  });
}

/** The words of a drawing that a PNG file of it, of twice its size, has nothing of. */
function missingWords(drawing: Locator, png: Buffer): Promise<string[]> {
  return drawing.evaluate(
    async (svg, source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const corner = svg.getBoundingClientRect();
      const isBlank = (text: Element) => {
        const { left, top, width, height } = text.getBoundingClientRect();
        if (width * height === 0) return false;
        const place = [left - corner.left, top - corner.top, width, height] as const;
        const [x, y, w, h] = place.map((it) => Math.round(2 * it)) as [
          number,
          number,
          number,
          number,
        ];
        const { data } = context.getImageData(x, y, w, h);
        const greens = data.filter((_, i) => i % 4 === 1);
        return Math.max(...greens) - Math.min(...greens) < 50;
      };
      const texts = [...svg.querySelectorAll("text")].filter((it) => it.textContent.trim() !== "");
      return texts.filter(isBlank).map((it) => it.textContent);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}
