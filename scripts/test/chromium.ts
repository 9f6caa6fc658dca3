import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "./browsers.ts";

/** The path of the Chromium that tests use. */
export function chromiumPath(): string {
  const found = findBrowser("chromium");
  if (!found) throw new Error("There is no Chromium: npm test finds or installs one.");
  return found.path;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
