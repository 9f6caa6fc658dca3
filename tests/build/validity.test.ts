import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { findCommand } from "../../scripts/test/commands.ts";
import { pages } from "./dist.ts";

const JAR = "node_modules/vnu-jar/build/dist/vnu.jar";

// Where there is no Java and none can be installed, scripts/test/tools.ts has said so.
test.runIf(findCommand("java"))("every page is valid HTML", () => {
  const files = [...pages.keys()].map((page) => `dist/${page}`);
  // Read from a disk, a page has no origin that its policy could mean by 'self'.
  const passedOver = ["--filterpattern", ".*Content Security Policy.*"];
  const args = ["-jar", JAR, "--format", "gnu", ...passedOver, ...files];
  const { status, stderr } = spawnSync("java", args, { encoding: "utf8" });
  expect(stderr.replaceAll(/^"file:.*?\/dist\//gm, "")).toBe("");
  expect(status).toBe(0);
});
