import type { Locator, Page } from "@playwright/test";
import { catchCopies, comeNear, expect, test } from "./reading.ts";

async function open(page: Page, name: "translation" | "bottleneck"): Promise<Locator> {
  await page.goto(`diagrams/${name}/`);
  return comeNear(page.locator(`figure[data-diagram='${name}']`));
}

const control = (figure: Locator, name: string) => figure.getByLabel(name, { exact: true });
const sentence = (figure: Locator) => control(figure, "English sentence");
const now = (figure: Locator) => figure.locator("p.now");
const word = (figure: Locator, part: string) =>
  figure.locator(`.drawing:visible .words [data-part="${part}"]`);
const lines = (figure: Locator, part: string) =>
  figure.locator(`.drawing:visible .lights [data-part="${part}"]`);

/** The words of a figure, and what its controls stand on. */
const told = (figure: Locator) =>
  figure.evaluate((element) => [
    ...[...element.querySelectorAll(".drawing")]
      .filter((drawing) => drawing.getClientRects().length > 0)
      .map(({ textContent }) => textContent),
    element.querySelector(".now")!.textContent,
    ...[...element.querySelectorAll<HTMLInputElement>(".controls :is(input, select)")].map(
      ({ value }) => value,
    ),
  ]);

test("a sentence is composed from menus, and the French follows", async ({ page }) => {
  const figure = await open(page, "translation");
  await sentence(figure).fill("");
  await expect(now(figure)).toContainText("nothing to translate yet");
  for (const each of ["the", "old", "car", "was", "sold"]) {
    await control(figure, "next word").selectOption(each);
  }
  await expect(sentence(figure)).toHaveValue("the old car was sold");
  await expect(now(figure)).toContainText("La vieille voiture a été vendue.");
  await word(figure, "english.3").click();
  await control(figure, "change it to").selectOption("friend");
  await expect(sentence(figure)).toHaveValue("the old friend was sold");
  await control(figure, "next word").selectOption({ label: "take the last word away" });
  await expect(now(figure)).toContainText("The sentence is not finished");
});

test("French is marked as French: in the drawing, in what is told of it, and where that is read out", async ({
  page,
}) => {
  const figure = await open(page, "translation");
  const french = (root: Locator) => root.locator("[lang='fr']").allTextContents();
  const whole = "L’accord sur la zone économique européenne a été signé en août 1992.";
  expect(await french(now(figure))).toEqual([whole]);
  await control(figure, "English sentence").fill("the car was sold");
  await control(figure, "French word (0: all)").fill("2");
  await expect(now(figure)).toContainText("At “voiture” it looks at");
  const told = ["La voiture\u00a0…", "voiture"];
  expect(await french(now(figure))).toEqual(told);
  const status = page.locator("body > [role='status']");
  await expect(status).toContainText("At “voiture” it looks at");
  expect(await french(status)).toEqual(told);
  for (const name of ["translation", "bottleneck"] as const) {
    const texts = (await open(page, name)).locator(".drawing:visible text");
    const unmarked = await texts.evaluateAll((all) =>
      all
        .filter((text) => !text.matches(":lang(fr)"))
        .map((text) => text.textContent)
        .filter((text) => /[éû]|\bLa\b/.test(text)),
    );
    expect(unmarked).toEqual([]);
    expect(await texts.filter({ hasText: /[éû]/ }).count()).toBeGreaterThan(0);
  }
});

test("a sentence is typed from its first letter", async ({ page }) => {
  const figure = await open(page, "translation");
  await sentence(figure).fill("");
  await sentence(figure).pressSequentially("the car was sold", { delay: 20 });
  await expect(sentence(figure)).toHaveValue("the car was sold");
  await expect(now(figure)).toContainText("La voiture a été vendue.");
});

test("an unknown word is pointed out, and a press puts the nearest one in its place", async ({
  page,
}) => {
  const figure = await open(page, "translation");
  await sentence(figure).fill("the ministr signed the agreement");
  await expect(now(figure)).toContainText("Word 2, “ministr”, is not among the");
  await expect(word(figure, "english.2").locator(".is-unknown")).toHaveText(/^ministr/);
  await expect(word(figure, "french.1")).toHaveCount(0);
  await figure.getByRole("button", { name: "put “minister”" }).click();
  await expect(sentence(figure)).toHaveValue("the minister signed the agreement");
  await expect(now(figure)).toContainText("Le ministre a signé l’accord.");
});

test("a word pointed at on either side has its lines lit", async ({ page }) => {
  const figure = await open(page, "translation");
  for (const part of ["english.7", "french.5"]) {
    await expect(lines(figure, part)).toHaveCSS("opacity", "0");
    await word(figure, part).hover();
    await expect(lines(figure, part)).toHaveCSS("opacity", "1");
  }
  await expect(figure.locator(".hint")).toHaveText(/^zone looks at Area [01]\.\d/);
});

// Playwright's keys do not come to the menus that Firefox opens.
test("the translator is operated by keyboard alone", { tag: "@chromium" }, async ({ page }) => {
  const figure = await open(page, "translation");
  await sentence(figure).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("the old car was");
  await page.keyboard.press("Tab");
  await expect(control(figure, "next word")).toBeFocused();
  // Opens the menu, and picks nothing on the way through it.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("sold");
  await expect(sentence(figure)).toHaveValue("the old car was");
  await page.keyboard.press("Enter");
  await expect(sentence(figure)).toHaveValue("the old car was sold");

  await word(figure, "english.1").focus();
  await page.keyboard.press("ArrowDown");
  await expect(word(figure, "english.2")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(control(figure, "marked word")).toHaveValue("2");
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
  await expect(word(figure, "french.1")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(now(figure)).toContainText("At “la” it looks at");
});

test("the sentences that the search kept are shown on demand", async ({ page }) => {
  const figure = await open(page, "translation");
  const kept = figure.locator(".drawing:visible .foot-notes text");
  await expect(kept).toHaveCount(0);
  await control(figure, "sentences kept (beam)").press("End");
  await expect(kept).toHaveCount(5);
  const probabilities = (await kept.allTextContents()).map(Number);
  expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
  await expect(figure.locator(".drawing:visible .foot-lines text").first()).toContainText(
    "L’accord sur la zone économique européenne",
  );
});

test("both models translate what is typed, and a link brings it back", async ({ page }) => {
  const copied = await catchCopies(page);
  const figure = await open(page, "bottleneck");
  await sentence(figure).fill("our old car was sold by the zebras");
  await expect(figure.locator(".drawing:visible")).toContainText("do not know “zebras”");
  await sentence(figure).fill("our old car was sold");
  await control(figure, "next word").selectOption("by");
  await expect(now(figure)).toContainText("This is no whole sentence of the grammar.");
  for (const each of ["the", "minister"]) {
    await control(figure, "next word").selectOption(each);
  }
  await expect(now(figure)).toContainText("This one has 8 words: every word right with attention");
  await expect(figure.locator(".drawing:visible .said-lines text")).toHaveCount(3);
  await figure.getByRole("button", { name: "Copy link" }).click();
  const link = await copied();
  const shown = await told(figure);
  await page.goto("about:blank");
  await page.goto(link);
  const again = await comeNear(page.locator("figure[data-diagram='bottleneck']"));
  await expect.poll(() => told(again)).toEqual(shown);
});

test("a link restores the sentence, the word and what was kept", async ({ page }) => {
  const copied = await catchCopies(page);
  const figure = await open(page, "translation");
  await sentence(figure).fill("in May, the car was sold");
  await control(figure, "sentences kept (beam)").press("End");
  await word(figure, "french.4").click();
  await expect(now(figure)).toContainText("it looks at");
  await figure.getByRole("button", { name: "Copy link" }).click();
  const link = await copied();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.move(1, 1);
  const shown = await told(figure);
  await page.goto("about:blank");
  await page.goto(link);
  const again = await comeNear(page.locator("figure[data-diagram='translation']"));
  await expect.poll(() => told(again)).toEqual(shown);
});
