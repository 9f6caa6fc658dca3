import { readFileSync } from "node:fs";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";

const { sections } = parse(readFileSync("article/article.yaml", "utf8")) as { sections: string[] };

/** The pages of the article's sections; the first is the site's own. */
export const SECTIONS = sections.map((name, i) => (i === 0 ? "" : `${name}/`));

/** The pages that have every figure; what stands on them stands on shorter pages, too. */
export const LONG = ["whole/", "diagrams/"] as const;

/** Every other page of the site that differs in kind. */
export const PAGES = [
  "",
  "neural-turing-machines/",
  "guide/",
  "diagrams/ntm-write/",
  "diagrams/ntm-write/source/",
] as const;

export const SECTION = "neural-turing-machines/";

/** The widths of a phone, a tablet and a desktop. */
export const WIDTHS = [360, 768, 1280] as const;

interface Watch {
  /** What a test means to provoke, of what must not happen otherwise. */
  expectedProblems: RegExp[];
  watched: undefined;
}

/** Playwright's test, which fails where a page breaks its policy, logs an error or asks another host. */
export const test = base.extend<Watch>({
  expectedProblems: [[], { option: true }],
  watched: [
    async ({ page, baseURL, expectedProblems }, use) => {
      const problems: string[] = [];
      const origin = new URL(baseURL!).origin;
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) problems.push(request.url());
      });
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI}`),
        );
      });
      await use(undefined);
      const isExpected = (problem: string) => expectedProblems.some((it) => it.test(problem));
      expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the section on memory and comes to one of its figures. */
export async function openFigure(page: Page, id = "fig-write", search = ""): Promise<Locator> {
  await page.goto(`${SECTION}${search}`);
  return comeNear(page.locator(`#${id}`));
}

/** Scrolls to a figure and waits until it can be operated. */
export async function comeNear(figure: Locator): Promise<Locator> {
  await figure.locator(".stage").scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute("data-live", "");
  return figure;
}

/** Scrolls down to the end of a page, so that all its figures come to life. */
export async function scrollThrough(page: Page): Promise<void> {
  let end = false;
  while (!end) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(60);
    end = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
    );
  }
  await page.waitForLoadState("networkidle");
}

/** A handle of a figure's drawing. */
export function handle(figure: Locator, name: string): Locator {
  return figure.locator(".stage").getByRole("slider", { name });
}

/** The number that a handle has. */
export async function numberOf(slider: Locator): Promise<number> {
  return Number(await slider.getAttribute("aria-valuenow"));
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where something stands in the window, once it stands still there: a page scrolls smoothly to what
 * is asked for, and a busy machine is late to begin.
 */
export function placeOf(mark: Locator): Promise<Box> {
  return mark.evaluate(
    (element) =>
      new Promise<Box>((resolve) => {
        let last = "";
        let since = 0;
        const look = (now: number) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const place = [x, y, width, height].join();
          if (place !== last) since = now;
          last = place;
          if (now - since > 400) resolve({ x, y, width, height });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

/** The middle of something in the window, once it stands still there. */
export async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await placeOf(mark);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Drags something by mouse. */
export async function dragBy(page: Page, mark: Locator, dx: number, dy: number): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  const { x, y } = await middleOf(mark);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.mouse.up();
}

/** Everything that a figure shows: its drawing, its words and its controls. */
export function shownBy(figure: Locator): Promise<string[]> {
  return figure.evaluate((element) => [
    ...[...element.querySelectorAll(".drawing")]
      .filter((drawing) => drawing.getClientRects().length > 0)
      .map((drawing) => drawing.innerHTML),
    element.querySelector(".now")!.textContent!,
    ...[...element.querySelectorAll<HTMLInputElement>(".controls input")].map(({ value }) => value),
  ]);
}

/** Keeps what the page would put on the clipboard. */
export async function catchCopies(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: async (text: string) => {
          document.documentElement.dataset.copied = text;
        },
      },
    });
  });
  return async () => {
    const root = page.locator("html");
    await expect(root).toHaveAttribute("data-copied", /./);
    return (await root.getAttribute("data-copied"))!;
  };
}

export { expect };
