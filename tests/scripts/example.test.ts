import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { failureOf } from "../../src/compiler/failure.ts";
import { show } from "../../src/compiler/shown.ts";
import type { Diagram } from "../../src/diagram.ts";
import { initialState } from "../../src/state.ts";

// Where it finds the kit and the models as a folder of diagrams/ does.
const place = mkdtempSync(join(process.cwd(), ".readme-"));
afterAll(() => rmSync(place, { recursive: true }));

it("the README's diagram is computed, drawn and described, with its parts and a slider", async () => {
  const readme = readFileSync("README.md", "utf8");
  symlinkSync(join(process.cwd(), "diagrams/kit"), join(place, "kit"));
  const folder = join(place, "my-gate");
  mkdirSync(folder);
  for (const [, name, code] of readme.matchAll(/^`(\w+\.ts)`:\n\n```ts\n([\s\S]*?)^```$/gm)) {
    writeFileSync(join(folder, name!), code!);
  }
  const { default: diagram }: { default: Diagram } = await import(join(folder, "index.ts"));
  const shown = show(diagram, initialState(diagram.params));
  expect(failureOf(shown)).toBeUndefined();
  expect(shown.description).toMatch(/^The gate is open to 73.%\.$/);
  for (const part of Object.keys(diagram.parts)) {
    expect(shown.drawing(240)).toContain(`data-part="${part}"`);
  }
  expect(shown.drawing(240)).toMatch(/<g class="[^"]*\bhandle\b/);
});
