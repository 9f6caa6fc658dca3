import { defineConfig, devices, type Project } from "@playwright/test";
import { type BrowserName, findBrowser } from "./scripts/test/browsers.ts";

const port = 4180;
/** The site is tested in a folder of its host: what works there works at the root too. */
const base = "/some/folder/";

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  // Continuous integration shares its processors.
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
  const launch = name === "chromium" ? chromium(found) : firefox(found);
  return [
    {
      name,
      use: { ...devices[name === "chromium" ? "Desktop Chrome" : "Desktop Firefox"], ...launch },
    },
  ];
}

type Found = NonNullable<ReturnType<typeof findBrowser>>;

function chromium({ path }: Found): Project["use"] {
  // As root, as in a container, Chromium's sandbox does not start.
  return { launchOptions: { executablePath: path, chromiumSandbox: process.getuid?.() !== 0 } };
}

function firefox({ path, isPlaywrights }: Found): Project["use"] {
  return {
    ...(!isPlaywrights && { channel: "moz-firefox" }),
    launchOptions: { executablePath: path },
  };
}
