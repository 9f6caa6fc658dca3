import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { withPreview } from "../preview/while-served.ts";
import { chromiumPath } from "../test/chromium.ts";

interface Report {
  readonly categories: {
    readonly [name: string]: { readonly title: string; readonly score: number };
  };
  readonly audits: {
    readonly [name: string]: {
      readonly title: string;
      readonly score: number | null;
      readonly displayValue?: string;
    };
  };
}

/** One page of each kind: every page of the article, and those that the build makes of it. */
const PAGES = [
  "",
  "neural-turing-machines/",
  "attentional-interfaces/",
  "adaptive-computation-time/",
  "neural-programmers/",
  "the-big-picture/",
  "back-matter/",
  "whole/",
  "guide/",
  "diagrams/",
  "diagrams/ntm-addressing/",
  "diagrams/ntm-addressing/source/",
];

const TOLD = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

/** Lighthouse, as on a phone, on every kind of page. */
export async function benchLighthouse(): Promise<void> {
  await withPreview(async (address) => {
    for (const page of PAGES) {
      const { categories, audits } = await run(`${address}${page}`);
      const scores = Object.values(categories).map(({ score }) => Math.round(score * 100));
      const told = TOLD.map((name) => `${audits[name]?.title} ${audits[name]?.displayValue}`);
      console.log(`  /${page}: ${scores.join(" / ")} (${told.join(", ")})`);
      const failed = Object.entries(audits).filter(
        ([, { score }]) => score !== null && score < 0.9,
      );
      for (const [name, { displayValue }] of failed)
        console.log(`    – ${name} ${displayValue ?? ""}`);
    }
  });
}

async function run(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    "npx",
    [
      "--yes",
      "lighthouse@12.8",
      url,
      "--quiet",
      "--output=json",
      "--chrome-flags=--headless=new --no-sandbox",
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath() }, maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}
