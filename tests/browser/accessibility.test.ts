import AxeBuilder from "@axe-core/playwright";
import {
  comeNear,
  dragBy,
  expect,
  handle,
  LONG,
  PAGES,
  SECTION,
  SECTIONS,
  scrollThrough,
  test,
  WIDTHS,
} from "./reading.ts";

for (const path of LONG) {
  test(`axe finds nothing on /${path}, on a phone`, { tag: "@chromium" }, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  });
}

for (const width of WIDTHS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${width} px, ${colorScheme}`, { tag: "@chromium" }, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      // A listing is set alike in every window, and takes axe long.
      const pages = PAGES.filter((path) => width === 360 || !path.endsWith("source/"));
      for (const path of pages) {
        test(`axe finds nothing on /${path}`, async ({ page }) => {
          test.slow();
          await page.goto(path, { waitUntil: "networkidle" });
          expect(await violations(new AxeBuilder({ page }))).toEqual([]);
        });
      }

      test("axe finds nothing in figures in several states", async ({ page }) => {
        test.slow();
        await page.goto(SECTION);
        for (const id of ["fig-read", "fig-write"]) {
          const figure = await comeNear(page.locator(`#${id}`));
          const axe = () => violations(new AxeBuilder({ page }).include(`#${id}`));
          expect(await axe()).toEqual([]);
          await dragBy(page, handle(figure, "centre of the focus").locator(".knob"), 60, 0);
          for (const summary of await figure.locator(".controls summary").all())
            await summary.click();
          expect(await axe()).toEqual([]);
          await figure.locator(`#${id}-width-0`).press("Home");
          await figure.getByText("More", { exact: false }).first().click();
          expect(await axe()).toEqual([]);
        }
      });
    });
  }
}

for (const [width, colorScheme] of [
  [360, "dark"],
  [1280, "light"],
] as const) {
  test.describe(`${width} px, ${colorScheme}, alive`, { tag: "@chromium" }, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    for (const path of SECTIONS) {
      test(`axe finds nothing in /${path} when all its figures live, and no handle lies under something`, async ({
        page,
      }) => {
        test.slow();
        await page.goto(path);
        await scrollThrough(page);
        await expect(page.locator(".figure[data-diagram]:not([data-live])")).toHaveCount(0);
        expect(await violations(new AxeBuilder({ page }))).toEqual([]);
        expect(await page.locator(".stage [role='slider']").evaluateAll(covered)).toEqual([]);
      });
    }
  });
}

/** The names of those handles whose knobs a press does not reach; runs in the page. */
function covered(handles: Element[]): (string | null)[] {
  const isCovered = (handle: Element) => {
    handle.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = handle.querySelector(".knob")!.getBoundingClientRect();
    return !handle.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  return handles
    .filter((handle) => handle.getClientRects().length > 0)
    .filter(isCovered)
    .map((handle) => handle.getAttribute("aria-label"));
}

/** What axe finds, one line each. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
