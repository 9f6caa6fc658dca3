import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { isRunnableDevEnvironment, type ViteDevServer } from "vite";
import { copyProject, startDevelopment } from "../../scripts/test/project-copy.ts";
import {
  comeNear,
  expect,
  handle,
  numberOf,
  placeOf,
  test as reading,
  SECTION,
} from "./reading.ts";

const ARTICLE = "article/neural-turing-machines.md";

interface Development {
  readonly root: string;
  readonly url: string;
  readonly server: ViteDevServer;
}

const test = reading.extend<object, { development: Development }>({
  development: [
    async ({ browserName: _ }, use) => {
      const project = copyProject();
      const server = await startDevelopment(project.root);
      await use({ root: project.root, url: server.resolvedUrls!.local[0]!, server });
      await server.close();
      project.remove();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ development }, use) => use(development.url),
});

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${file} does not say what is to be changed`);
  writeFileSync(file, changed);
}

/** Opens the section where a reader has changed a figure: its handle is as far as it goes, at `value`. */
async function openChanged(page: Page) {
  await page.goto(SECTION);
  const figure = await comeNear(page.locator("#fig-write"));
  const focus = handle(figure, "centre of the focus");
  const value = Number(await focus.getAttribute("aria-valuemax"));
  await focus.press("End");
  await expect.poll(() => numberOf(focus)).toBe(value);
  return { figure, focus, value };
}

/** Whether the handle still answers to keys. */
async function expectOperable(focus: Locator): Promise<void> {
  await focus.press("Home");
  await expect.poll(() => numberOf(focus)).toBe(1);
}

test.describe("while an author writes", { tag: "@chromium" }, () => {
  test.describe.configure({ mode: "serial" });

  test("a saved edit to prose shows, and state and place are kept", async ({
    page,
    development: { root },
  }) => {
    const { figure, focus, value } = await openChanged(page);
    const told = page.locator('.value[data-figure="fig-write"]').first();
    const number = await told.textContent();
    const { y } = await placeOf(figure);

    edit(join(root, ARTICLE), (text) =>
      text.replace("## Writing everywhere", "## Writing all over"),
    );
    await expect(page.getByRole("heading", { name: "Writing all over" })).toBeVisible();
    await expect(page.locator(".contents")).toContainText("Writing all over");
    expect(await numberOf(focus)).toBe(value);
    await expect(told).toHaveText(number!);
    expect((await placeOf(figure)).y).toBeCloseTo(y, 0);

    edit(join(root, ARTICLE), (text) => text.replace("Writing. Each slot", "To write. Each slot"));
    await expect(figure.locator("figcaption")).toContainText("To write.");
    await expectOperable(focus);
  });

  test("the site's own page answers what is not there, and what is no address", async ({
    request,
  }) => {
    for (const path of ["/none", "/%zz", "/neural-turing-machines/%zz"]) {
      const answer = await request.get(path);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).toContain("<h1");
    }
  });

  test("an editor that saves by renaming is noticed", async ({ page, development: { root } }) => {
    await page.goto(SECTION);
    const file = join(root, ARTICLE);
    const text = readFileSync(file, "utf8");
    writeFileSync(`${file}.new`, text.replace("## Reading everywhere", "## Reading all over"));
    renameSync(`${file}.new`, file);
    await expect(page.getByRole("heading", { name: "Reading all over" })).toBeVisible();
  });

  test("mistakes are listed over the page until they are mended", async ({
    page,
    development: { root },
  }) => {
    await page.goto(SECTION);
    edit(join(root, ARTICLE), (text) => `${text}\nSee @fig-nothing and [@nobody1999].\n`);
    const list = page.locator("site-problems");
    await expect(list).toContainText("2 errors");
    await expect(list).toContainText(/neural-turing-machines\.md:\d+:\d+/);
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator(".broken").first()).toHaveCSS("outline-style", "dashed");
    edit(join(root, ARTICLE), (text) =>
      text.replace("\nSee @fig-nothing and [@nobody1999].\n", ""),
    );
    await expect(list).toHaveCount(0);
  });

  test("a figure that a mistake takes off the page comes back in its state", async ({
    page,
    development: { root },
  }) => {
    const { focus, value } = await openChanged(page);
    edit(join(root, ARTICLE), (text) =>
      text.replace("::: figure ntm-write", "::: figure ntm-wriet"),
    );
    await expect(page.locator("site-problems")).toContainText('did you mean "ntm-write"?');
    await expect(page.locator("#fig-write")).toHaveCount(0);
    edit(join(root, ARTICLE), (text) =>
      text.replace("::: figure ntm-wriet", "::: figure ntm-write"),
    );
    await expect(page.locator("site-problems")).toHaveCount(0);
    expect(await numberOf(focus)).toBe(value);
    await expectOperable(focus);
  });

  test("a figure whose diagram is misnamed, or breaks its contract, comes back in its state", async ({
    page,
    development: { root },
  }) => {
    const { focus, value } = await openChanged(page);
    const file = join(root, "diagrams/ntm-write/index.ts");
    const problems = page.locator("site-problems");
    for (const [right, wrong, said] of [
      ['name: "ntm-write"', 'name: "ntm-wriet"', 'it must be "ntm-write"'],
      ['title: "Writing to memory"', 'title: ""', "title: must be a few words"],
    ] as const) {
      edit(file, (text) => text.replace(right, wrong));
      await expect(problems).toContainText(said);
      await expect(page.locator("#fig-write")).toHaveCount(0);
      edit(file, (text) => text.replace(wrong, right));
      await expect(problems).toHaveCount(0);
      expect(await numberOf(focus)).toBe(value);
    }
    await expectOperable(focus);
  });

  test("a value that an edit to a parameter's bounds forbids comes back with them", async ({
    page,
    development: { root },
  }) => {
    await page.goto(`${SECTION}?fig-write.add=1,-0.5`);
    const figure = await comeNear(page.locator("#fig-write"));
    const across = figure.locator(".controls").getByLabel("add vector, across");
    await expect(across).toHaveValue("1");
    const file = join(root, "diagrams/ntm-write/params.ts");
    const bounds = "initial: [0.8, -0.5],\n    min: -1,\n    max: ";
    edit(file, (text) => text.replace(`${bounds}1`, `${bounds}0.8`));
    await expect(across).toHaveValue("0.8");
    edit(file, (text) => text.replace(`${bounds}0.8`, `${bounds}1`));
    await expect(across).toHaveValue("1");
  });

  test("a table whose place is given to something else leaves without an error", async ({
    page,
    development: { root },
  }) => {
    await page.goto("guide/");
    const table = page.locator(".table > table").first();
    await table.scrollIntoViewIfNeeded();
    await expect(table).toBeVisible();
    await table.evaluate(async (element) => {
      element.remove();
      // Its size is reported within a frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    edit(join(root, "guide/guide.md"), (text) => `${text}\nA last word.\n`);
    await expect(page.locator("main")).toContainText("A last word.");
    await expect(table).toBeVisible();
  });

  test("a new text, and its end, leave the modules that make the pages as they are", async ({
    page,
    development: { root, server },
  }) => {
    await page.goto(SECTION);
    const renderer = () => {
      const { ssr } = server.environments;
      if (!isRunnableDevEnvironment(ssr!)) throw new Error("there is nothing to render with");
      return ssr.runner.evaluatedModules.getModuleByUrl("/src/site/render.ts");
    };
    const before = renderer();
    expect(before).toBeDefined();
    const file = join(root, "article/my-topic.md");
    const problems = page.locator("site-problems");
    writeFileSync(file, "---\ntitle: My topic\nlead: A sentence.\n---\n");
    await expect(problems).toContainText('"my-topic" is not among the sections');
    rmSync(file);
    await expect(problems).toHaveCount(0);
    expect(renderer() === before).toBe(true);
  });

  test("a saved edit to a diagram redraws it in its state", async ({
    page,
    development: { root },
  }) => {
    const { figure, focus, value } = await openChanged(page);
    edit(join(root, "diagrams/ntm-write/draw.ts"), (text) =>
      text.replace("erase, then add", "rub out, add"),
    );
    await expect(figure.locator(".stage")).toContainText("rub out, add");
    expect(await numberOf(focus)).toBe(value);
  });

  test("a saved edit to a trained diagram redraws it in its state", async ({
    page,
    development: { root },
  }) => {
    await page.goto(SECTION);
    const figure = await comeNear(page.locator("#fig-repeat"));
    const step = figure.locator(".controls").getByRole("slider", { name: "step" });
    await step.press("Home");
    edit(join(root, "diagrams/ntm-repeat-copy/index.ts"), (text) =>
      text.replace("it writes to", "it now writes to"),
    );
    const now = figure.locator(".now");
    await expect(now).toContainText("At step 1 it now writes");
    await step.press("ArrowRight");
    await expect(now).toContainText("At step 2 it now writes");
  });

  test.describe("a mistake in code", () => {
    test.use({
      expectedProblems: [/Internal server error|dynamically imported|status of (404|500)/i],
    });

    test("is told over the page until it is mended", async ({ page, development: { root } }) => {
      const { figure, focus, value } = await openChanged(page);
      const file = join(root, "diagrams/ntm-write/draw.ts");
      const overlay = page.locator("site-problems");

      edit(file, (text) => `${text}\nconst = ;\n`);
      await expect(overlay).toContainText("diagrams/ntm-write/draw.ts");

      edit(file, (text) =>
        text.replace("\nconst = ;\n", "").replace("memory after", "memory then"),
      );
      await expect(figure.locator(".stage")).toContainText("memory then");
      await expect(overlay).toHaveCount(0);
      expect(await numberOf(focus)).toBe(value);
      await expectOperable(focus);
    });

    test("leaves a page that was opened meanwhile, once it is mended", async ({
      page,
      development: { root },
    }) => {
      const file = join(root, "src/compiler/figure.ts");
      edit(file, (text) => `${text}\nthrow new Error("a mistake");\n`);
      await expect.poll(async () => (await page.goto(SECTION))!.status()).toBe(500);
      edit(file, (text) => text.replace('\nthrow new Error("a mistake");\n', ""));
      await expect(page.locator("#fig-write .drawing:visible")).toHaveCount(1);
      await expect(page.locator("vite-error-overlay")).toHaveCount(0);
    });

    test("that a missing file makes is mended by its return", async ({
      page,
      development: { root },
    }) => {
      // The server looks through all of its own code anew, twice.
      test.slow();
      const timeout = 60_000;
      const file = join(root, "src/compiler/figure.ts");
      const text = readFileSync(file, "utf8");
      rmSync(file);
      await expect.poll(async () => (await page.goto(SECTION))!.status(), { timeout }).toBe(500);
      writeFileSync(file, text);
      await expect(page.locator("#fig-write .drawing:visible")).toHaveCount(1, { timeout });
    });

    test("holds a figure back no longer than that", async ({ page, development: { root } }) => {
      await page.goto(SECTION);
      const figure = page.locator("#fig-recall");
      const file = join(root, "diagrams/associative-recall/index.ts");
      edit(file, (text) => `${text}\nconst = ;\n`);
      await expect(page.locator("site-problems")).toContainText("associative-recall/index.ts");
      await expect(figure.locator(".stage")).toHaveCount(0);
      edit(file, (text) => text.replace("\nconst = ;\n", ""));
      await comeNear(figure);
      await expect(figure.locator(".failed")).toHaveCount(0);
      await expect(page.locator("site-problems, vite-error-overlay")).toHaveCount(0);
    });
  });

  test("a figure that learns ends its work when its code or its place is taken", async ({
    page,
    development: { root },
  }) => {
    await page.goto(SECTION);
    const figure = await comeNear(page.locator("#fig-learns"));
    const workers = () => page.workers().length;
    const learn = () => figure.getByRole("button", { name: "Play: learning" }).click();
    await learn();
    await expect.poll(workers).toBe(1);
    const [first] = page.workers();
    edit(join(root, "diagrams/ntm-learns/draw.ts"), (text) => `${text}\n`);
    await expect.poll(() => page.workers().includes(first!)).toBe(false);
    await expect.poll(workers).toBe(1);

    edit(join(root, ARTICLE), (text) => text.replace("{#fig-learns}", "{#fig-learns seed=2}"));
    await expect.poll(workers).toBe(0);
    await expect(figure).toHaveAttribute("data-live", "");
  });

  test("a saved edit to a model recomputes the figures that use it", async ({
    page,
    development: { root },
  }) => {
    await page.goto(SECTION);
    const figure = await comeNear(page.locator("#fig-write"));
    const now = await figure.locator(".now").textContent();
    edit(join(root, "src/models/ntm/focus.ts"), (text) =>
      text.replace("/ width)) / 2", "/ width)) / 9"),
    );
    await expect(figure.locator(".now")).not.toHaveText(now!);
  });
});
