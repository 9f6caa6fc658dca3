import { defineConfig, devices, type Project } from "@playwright/test";
import { type BrowserName, findBrowser } from "./scripts/test/browsers.ts";

/** Another port for another checkout that is tested at the same time. */
const port = Number(process.env.PORT ?? 4180);
/** The site is tested in a folder of its host: what works there works at the root too. */
const base = "/some/folder/";

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  // Continuous integration shares its processors: what passes at its second try is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL: `http://localhost:${port}${base}` },
  webServer: {
    command: `node --import tsx scripts/preview.ts --port ${port} --base ${base}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: !process.env.CI,
  },
  projects: [...project("chromium"), ...project("firefox")],
});

/** The tests in one browser; none where the machine does not have it. */
function project(name: BrowserName): Project[] {
  const found = findBrowser(name);
  if (found === undefined) return [];
  return [{ name, ...(name === "chromium" ? chromium(found) : firefox(found)) }];
}

type Found = NonNullable<ReturnType<typeof findBrowser>>;

function chromium({ path }: Found): Omit<Project, "name"> {
  return {
    use: {
      ...devices["Desktop Chrome"],
      // As root, as in a container, Chromium's sandbox does not start.
      launchOptions: { executablePath: path, chromiumSandbox: process.getuid?.() !== 0 },
    },
  };
}

/** Some tests need what Playwright can do with Chromium alone: they say so. */
function firefox({ path, isPlaywrights }: Found): Omit<Project, "name"> {
  return {
    grepInvert: /@chromium/,
    use: {
      ...devices["Desktop Firefox"],
      ...(!isPlaywrights && { channel: "moz-firefox" }),
      launchOptions: { executablePath: path },
    },
  };
}
