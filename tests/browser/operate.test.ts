import {
  dragBy,
  expect,
  handle,
  middleOf,
  numberOf,
  openFigure,
  placeOf,
  test,
} from "./reading.ts";

const FOCUS = "centre of the focus";

test("a handle is dragged by mouse, and everything follows", async ({ page }) => {
  const figure = await openFigure(page);
  const focus = handle(figure, FOCUS);
  const before = await numberOf(focus);
  const now = await figure.locator(".now").textContent();
  const told = page.locator('.value[data-figure="fig-write"][data-path="attention.3"]').first();
  const number = await told.textContent();
  await dragBy(page, focus.locator(".knob"), 120, 0);
  await expect.poll(() => numberOf(focus)).toBeGreaterThan(before + 0.5);
  await expect(figure.locator(".now")).not.toHaveText(now!);
  await expect(told).not.toHaveText(number!);
  const control = figure.getByLabel(FOCUS, { exact: true }).last();
  await expect
    .poll(async () => Number(await control.inputValue()) - (await numberOf(focus)))
    .toBe(0);
});

test.describe("by touch", { tag: "@chromium" }, () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a handle is dragged by a finger", async ({ page }) => {
    const figure = await openFigure(page);
    const focus = handle(figure, FOCUS);
    const before = await numberOf(focus);
    await focus.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(focus.locator(".knob"));
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      finger.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: at === undefined ? [] : [{ x: at, y }],
      });
    await touch("touchStart", x);
    for (let i = 1; i <= 6; i++) await touch("touchMove", x - i * 10);
    await touch("touchEnd");
    await expect.poll(() => numberOf(focus)).toBeLessThan(before);
  });

  test("a finger beside the knob of a handle that moves up and down scrolls the page", async ({
    page,
  }) => {
    const figure = await openFigure(page, "fig-addressing");
    const bar = handle(figure, "previous weighting, slot 1");
    await bar.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const before = await numberOf(bar);
    const { x, y, height } = await placeOf(bar.locator(".grip"));
    const knob = await middleOf(bar.locator(".knob"));
    const top = y + 2;
    expect(knob.y - top).toBeGreaterThan(18);
    expect(height).toBeGreaterThan(20);
    const from = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      finger.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: at === undefined ? [] : [{ x: x + 4, y: at }],
      });
    await touch("touchStart", top);
    for (let i = 1; i <= 8; i++) await touch("touchMove", top - i * 20);
    await touch("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 50);
    expect(await numberOf(bar)).toBe(before);
  });
});

test("all of a figure is operated by keyboard alone", async ({ page }) => {
  const figure = await openFigure(page, "fig-read");
  const focus = handle(figure, FOCUS);
  await focus.focus();
  const before = await numberOf(focus);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => numberOf(focus)).toBeGreaterThan(before);
  await page.keyboard.press("Home");
  await expect.poll(() => numberOf(focus)).toBe(1);
  await page.keyboard.press("End");
  await expect
    .poll(async () => numberOf(focus))
    .toBe(Number(await focus.getAttribute("aria-valuemax")));

  // From the drawing the Tab key leads through the controls to the actions.
  const reached: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(
      () => document.activeElement?.getAttribute("data-action") ?? document.activeElement?.id ?? "",
    );
    reached.push(name);
    if (name === "link") break;
  }
  expect(reached).toContain("fig-read-focus-0");
  expect(reached).toContain("fig-read-width-0");
  expect(reached.slice(-2)).toEqual(["reset", "link"]);
});

test("in a grid of bits the arrow keys go to the bit beside, above and below", async ({ page }) => {
  const figure = await openFigure(page, "fig-repeat");
  const bit = (name: string) => figure.locator(`.drawing:visible [aria-label="${name}"]`);
  await bit("vector 1, bit 1").focus();
  await page.keyboard.press("ArrowRight");
  await expect(bit("vector 2, bit 1")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(bit("vector 2, bit 2")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(bit("vector 1, bit 2")).toBeFocused();
});

test("the slopes of another slot are asked for under its weight", async ({ page }) => {
  const figure = await openFigure(page, "fig-addressing", "?fig-addressing.target=slot3");
  await figure.getByRole("button", { name: "slopes of the weight on slot 5" }).press("Enter");
  await expect(figure.getByLabel("slopes", { exact: true })).toHaveValue("slot5");
});

test("a native control changes the figure, and reset brings the author's state back", async ({
  page,
}) => {
  const figure = await openFigure(page);
  const focus = handle(figure, FOCUS);
  const before = await numberOf(focus);
  const control = figure.locator("#fig-write-focus-0");
  await control.focus();
  await page.keyboard.press("End");
  await expect.poll(() => numberOf(focus)).toBeGreaterThan(before);
  const output = figure.locator("output[for='fig-write-focus-0']");
  await expect(output).toHaveText("7.00");
  await figure.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => numberOf(focus)).toBe(before);
  await expect(control).toHaveValue(String(before));
  await expect(output).toHaveText(before.toFixed(2));
});

test("a number in the text changes the figure by typing and by arrow keys", async ({ page }) => {
  const figure = await openFigure(page, "fig-read");
  const number = page.locator('.num-input[data-figure="fig-read"][data-param="width"]').first();
  await number.scrollIntoViewIfNeeded();
  const type = async (text: string) => {
    await number.press("ControlOrMeta+a");
    await number.pressSequentially(text);
    await number.press("Enter");
  };
  await type("2");
  const control = figure.locator("#fig-read-width-0");
  await expect(control).toHaveValue("2");
  await number.press("ArrowUp");
  await expect.poll(async () => Number(await control.inputValue())).toBeGreaterThan(2);
  await type("a horse");
  await expect(number).toHaveValue(/^2/);
});

test("what is typed into a number in the text stays while its figure plays", async ({ page }) => {
  const figure = await openFigure(page, "fig-repeat");
  const number = page.locator('.num-input[data-figure="fig-repeat"][data-param="count"]').first();
  const told = figure.locator(".now");
  await figure.getByRole("button", { name: /^Play/ }).first().click();
  await number.press("ControlOrMeta+a");
  await number.pressSequentially("5");
  const before = await told.textContent();
  await expect(told).not.toHaveText(before!);
  await expect(number).toHaveValue("5");
  await number.press("Enter");
  await expect(figure.locator("#fig-repeat-count-0")).toHaveValue("5");
  await expect(number).toHaveValue("5");
  await number.press("ControlOrMeta+a");
  await number.pressSequentially("7");
  await number.press("Escape");
  await expect(number).toHaveValue("5");
});

test("a screen reader is told once the figure has come to rest", async ({ page }) => {
  const figure = await openFigure(page);
  const before = await figure.locator(".now").textContent();
  await handle(figure, FOCUS).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const said = page.locator('body > [role="status"]');
  await expect(async () => {
    const now = (await figure.locator(".now").textContent())!;
    expect(now).not.toBe(before);
    expect(await said.textContent()).toBe(now);
  }).toPass();
});

test.describe("on a phone", { tag: "@chromium" }, () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("controls stay where they are while the words above them change", async ({ page }) => {
    const figure = await openFigure(page, "fig-addressing");
    const control = figure.getByLabel("gate g", { exact: true }).last();
    const now = figure.locator(".now");
    const tops = new Set<number>();
    const told = new Set<string>();
    for (const preset of await figure.locator("[data-preset]").all()) {
      await preset.click();
      tops.add(await control.evaluate((one) => one.getBoundingClientRect().top + scrollY));
      told.add((await now.textContent())!);
    }
    expect(told.size).toBeGreaterThan(2);
    expect(tops.size).toBe(1);
  });
});
