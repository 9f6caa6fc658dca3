import { existsSync } from "node:fs";
import { chromium, firefox } from "@playwright/test";
import { findCommand } from "./commands.ts";

export type BrowserName = "chromium" | "firefox";

interface Browser {
  /** The variable of the environment that says where it is. */
  readonly variable: string;
  readonly playwrights: () => string;
  readonly commands: readonly string[];
  readonly debianPackage: string;
}

export const browsers: Readonly<Record<BrowserName, Browser>> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    playwrights: () => chromium.executablePath(),
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    debianPackage: "chromium",
  },
  firefox: {
    variable: "FIREFOX_PATH",
    playwrights: () => firefox.executablePath(),
    commands: ["firefox-esr", "firefox"],
    debianPackage: "firefox-esr",
  },
};

/** Where a browser is: as the environment says, else Playwright's own, else the system's. */
export function findBrowser(
  name: BrowserName,
): { path: string; isPlaywrights: boolean } | undefined {
  const { variable, playwrights, commands } = browsers[name];
  const own = playwrights();
  const candidates = [process.env[variable], own, ...commands.map(findCommand)];
  const path = candidates.find((candidate) => candidate && existsSync(candidate));
  return path === undefined ? undefined : { path, isPlaywrights: path === own };
}
