import { readdirSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { withPreview } from "../preview/while-served.ts";
import { launchChromium } from "../test/chromium.ts";
import { quantile } from "./quantile.ts";

const CHANGES = 200;

/**
 * What one change of a figure costs, from the control to the drawing, on a processor slowed 4 times:
 * the time that scripts have the processor, so that other programs of the machine do not count.
 */
export async function benchFigures(): Promise<void> {
  const names = readdirSync("dist/diagrams", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const browser = await launchChromium();
  await withPreview(async (address) => {
    for (const name of names) {
      const times = await timeChanges(browser, `${address}diagrams/${name}/`);
      const [median, most] = [quantile(times, 0.5), quantile(times, 0.95)];
      console.log(
        `  ${name}: median ${median.toFixed(1)} ms, 95th percentile ${most.toFixed(1)} ms`,
      );
    }
  });
  await browser.close();
}

async function timeChanges(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.locator("figure[data-live]").waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const scriptTime = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "ScriptDuration")!.value;
  };
  const times: number[] = [];
  for (let i = 0; i < CHANGES; i++) {
    const before = await scriptTime();
    await page.evaluate(changeSomething);
    times.push((await scriptTime()) - before);
  }
  await page.close();
  return times;
}

/** Moves one of the figure's sliders somewhere, and waits until the figure has drawn it. */
function changeSomething(): Promise<unknown> {
  const sliders = document.querySelectorAll<HTMLInputElement>('.controls input[type="range"]');
  const slider = sliders[Math.floor(Math.random() * sliders.length)];
  if (!slider) return Promise.resolve();
  const [min, max] = [Number(slider.min), Number(slider.max)];
  slider.value = String(min + Math.random() * (max - min));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  return new Promise((done) => requestAnimationFrame(done));
}
