import { readdirSync } from "node:fs";
import type { Browser, CDPSession } from "@playwright/test";
import { launchChromium } from "../test/chromium.ts";
import { copyProject, startDevelopment } from "../test/project-copy.ts";
import { quantile } from "./quantile.ts";

const CHANGES = 300;

/** Those before scripts are compiled well are not counted. */
const WARM_UP = 20;

/**
 * What one change of a figure costs, computing and drawing, on a processor slowed 4 times: the time
 * that the page has the processor, so that other programs of the machine count as little as can be.
 *
 * @param asked the names of diagrams; all, unless there are any
 */
export async function benchFigures(asked: readonly string[]): Promise<void> {
  const project = copyProject();
  const server = await startDevelopment(project.root);
  const browser = await launchChromium();
  const names = readdirSync("diagrams", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "kit")
    .map(({ name }) => name)
    .filter((name) => asked.length === 0 || asked.includes(name));
  try {
    for (const name of names) {
      const address = `${server.resolvedUrls!.local[0]}diagrams/${name}/`;
      const times = (await timeChanges(browser, address)).slice(WARM_UP);
      const [median, most] = [quantile(times, 0.5), quantile(times, 0.95)];
      console.log(
        `  ${name}: median ${median.toFixed(1)} ms, 95th percentile ${most.toFixed(1)} ms`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
    project.remove();
  }
}

/** The milliseconds that each of many changes takes. */
async function timeChanges(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.locator("figure[data-live]").waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const marks = await traceMarks(session, () =>
    page.evaluate(
      `import("/scripts/bench-pages/change-often.ts").then((it) => it.changeOften(${CHANGES}))`,
    ),
  );
  await page.close();
  return marks.flatMap(({ name, tts }, i) => {
    const next = marks[i + 1];
    return name === "change" && next?.name === "drawn" ? [(next.tts - tts) / 1000] : [];
  });
}

/** A mark that a page has made, with the microseconds that its thread had run by then. */
interface Mark {
  readonly name: string;
  readonly ts: number;
  readonly tts: number;
}

/** What the page marks meanwhile, in order. */
async function traceMarks(session: CDPSession, run: () => Promise<unknown>): Promise<Mark[]> {
  const events: Mark[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Mark[])));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["blink.user_timing"] },
  });
  await run();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  return events
    .filter(({ name }) => name === "change" || name === "drawn")
    .sort((a, b) => a.ts - b.ts);
}
