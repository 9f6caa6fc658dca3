import { type BrowserName, browsers, findBrowser } from "./browsers.ts";
import { findCommand, hasApt, installPackages, run } from "./commands.ts";

/**
 * Finds or installs what the tests need beside Node: Chromium, Firefox, and Java for the validator
 * of HTML. Without Chromium nothing can be tested; the other two may be missing where they cannot be installed,
 * and the tests that need them are left out.
 */
export function prepareTools(): boolean {
  const hasChromium = prepareBrowser("chromium");
  const hasFirefox = prepareBrowser("firefox");
  const hasJava = prepareJava();
  return hasChromium && ((hasFirefox && hasJava) || !hasApt());
}

function prepareBrowser(name: BrowserName): boolean {
  const { variable, debianPackage } = browsers[name];
  if (findBrowser(name) === undefined) {
    // From Debian where that can be; Playwright's come from a server of its own.
    if (hasApt()) installPackages(debianPackage, "fonts-liberation");
    else run("npx", "playwright", "install", name);
  }
  const found = findBrowser(name);
  console.log(
    found
      ? `${name}: ${found.path}`
      : `${name}: not found. Install it, or say where it is: ${variable}=/path/to/${name} npm test`,
  );
  return found !== undefined;
}

function prepareJava(): boolean {
  if (!findCommand("java") && hasApt()) installPackages("default-jre-headless");
  const java = findCommand("java");
  console.log(
    java
      ? `java: ${java}`
      : "java: not found. Without a Java runtime (17 or later) HTML is not validated.",
  );
  return java !== undefined;
}
