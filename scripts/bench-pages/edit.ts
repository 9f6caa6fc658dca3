import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../test/chromium.ts";
import { copyProject, startDevelopment } from "../test/project-copy.ts";
import { quantile } from "./quantile.ts";

const EDITS = 12;

/** From a saved edit to prose, and to a diagram, until the open page shows it. */
export async function benchEdit(): Promise<void> {
  const project = copyProject();
  const server = await startDevelopment(project.root);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls!.local[0]}neural-turing-machines/`);
    const figure = page.locator("#fig-write");
    await figure.scrollIntoViewIfNeeded();
    await page.locator("#fig-write[data-live]").waitFor();

    const time = async (path: string, old: string, selector: string) => {
      const file = join(project.root, path);
      const text = readFileSync(file, "utf8");
      const times: number[] = [];
      for (let i = 0; i < EDITS; i++) {
        const mark = `${old} ${i}`;
        const shown = page.waitForFunction(
          ([where, what]) => document.querySelector(where!)?.textContent?.includes(what!),
          [selector, mark],
          { polling: 5 },
        );
        const start = performance.now();
        writeFileSync(file, text.replace(old, mark));
        await shown;
        times.push(performance.now() - start);
        await page.waitForTimeout(300);
      }
      return `median ${Math.round(quantile(times, 0.5))} ms, 95th percentile ${Math.round(quantile(times, 0.95))} ms`;
    };
    const prose = await time(
      "article/neural-turing-machines.md",
      "Writing everywhere",
      "#sec-writing",
    );
    console.log(`  prose: ${prose}`);
    const diagram = await time(
      "diagrams/ntm-write/draw.ts",
      "erase, then add",
      "#fig-write .stage",
    );
    console.log(`  diagram: ${diagram}`);
  } finally {
    await browser.close();
    await server.close();
    project.remove();
  }
}
