import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
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

const THEMES = ["light", "dark"] as const;

for (const path of LONG) {
  test(`axe finds nothing on /${path}, on a phone`, { tag: "@chromium" }, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.locator("html[data-arriving]")).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
}

for (const width of WIDTHS) {
  test.describe(`${width} px, light and dark`, { tag: "@chromium" }, () => {
    test.use({ viewport: { width, height: 800 } });

    // A listing is set alike in every window, and takes axe long.
    const pages = PAGES.filter((path) => width === 360 || !path.endsWith("source/"));
    for (const path of pages) {
      test(`axe finds nothing on /${path}`, async ({ page }) => {
        test.slow();
        await page.goto(path, { waitUntil: "networkidle" });
        await expectNothingInBothThemes(page);
      });
    }

    test("axe finds nothing in figures in several states", async ({ page }) => {
      test.slow();
      await page.goto(SECTION);
      const ids = ["fig-read", "fig-write"];
      const figures = ids.map((id) => page.locator(`#${id}`));
      const expectNothing = () => expectNothingInBothThemes(page, ...ids.map((id) => `#${id}`));
      for (const figure of figures) await comeNear(figure);
      await expectNothing();
      for (const figure of figures) {
        await dragBy(page, handle(figure, "centre of the focus").locator(".knob"), 60, 0);
        for (const summary of await figure.locator(".controls summary").all())
          await summary.click();
      }
      await expectNothing();
      for (const figure of figures) {
        await figure.locator("[id$='-width-0']").press("Home");
        // A press elsewhere would close the other's menu.
        await figure.locator(".more summary").press("Enter");
      }
      await expect(page.locator(".more[open]")).toHaveCount(ids.length);
      await expectNothing();
    });
  });
}

for (const [width, colorScheme] of [
  [360, "dark"],
  [1280, "light"],
] as const) {
  test.describe(`${width} px, ${colorScheme}, alive`, { tag: "@chromium" }, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    for (const path of SECTIONS) {
      test(`axe finds nothing in /${path} when all its figures live, and no handle lies under something or sends the keyboard back up`, async ({
        page,
      }) => {
        test.slow();
        await page.goto(path);
        await scrollThrough(page);
        await expect(page.locator(".figure[data-diagram]:not([data-live])")).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
        expect(await page.locator(".stage [role='slider']").evaluateAll(covered)).toEqual([]);
        if (width === 360) {
          expect(await page.locator(".stage > .drawing").evaluateAll(wayUp)).toEqual([]);
        }
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

/**
 * Where the keyboard goes up through drawings that are laid out in one column: from a block to one
 * that ends above it. Inside a block, as on a board, it may. Runs in the page.
 */
function wayUp(drawings: Element[]): string[] {
  return drawings
    .filter((drawing) => drawing.getClientRects().length > 0)
    .flatMap((drawing) => {
      const blocks = [...drawing.children].flatMap((block) => {
        const stops = [block, ...block.querySelectorAll("*")].filter(
          (mark) => mark.getAttribute("tabindex") === "0",
        );
        // A handle is where a press takes hold of it.
        const boxes = stops.map((stop) =>
          (stop.querySelector(":scope > .grip") ?? stop).getBoundingClientRect(),
        );
        const top = Math.min(...boxes.map((box) => box.top));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        return stops.length > 0 ? [{ name: block.classList[0], top, bottom }] : [];
      });
      return blocks.flatMap(({ name, bottom }, i) => {
        const before = blocks[i - 1];
        if (!before || bottom > before.top) return [];
        return [`${drawing.getAttribute("aria-label")}: ${before.name} → ${name}`];
      });
    });
}

/** Themes differ in the colours of the style sheet alone, so that one visit serves both. */
async function expectNothingInBothThemes(page: Page, ...parts: string[]): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, ...parts), colorScheme).toEqual([]);
  }
}

/** What axe finds in a page, or in parts of it, one line each. */
async function violations(page: Page, ...parts: string[]): Promise<string[]> {
  // Not the mode in which what passes, too, goes through another page: that takes three times as
  // long, and finds more only in frames of other hosts, of which a page has none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
