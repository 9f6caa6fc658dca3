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

const TOLD = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
];

/** Lighthouse, as on a phone, on a section's page. */
export async function benchLighthouse(): Promise<void> {
  await withPreview(async (address) => {
    const { categories, audits } = await run(`${address}neural-turing-machines/`);
    for (const { title, score } of Object.values(categories)) {
      console.log(`  ${title}: ${Math.round(score * 100)}`);
    }
    for (const name of TOLD) console.log(`  ${audits[name]?.title}: ${audits[name]?.displayValue}`);
    const failed = Object.entries(audits).filter(([, { score }]) => score !== null && score < 0.9);
    for (const [name, { displayValue }] of failed) console.log(`  – ${name} ${displayValue ?? ""}`);
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
