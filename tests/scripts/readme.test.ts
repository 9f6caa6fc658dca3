import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withMachines } from "../../scripts/readme/machines.ts";
import { readArticleFiles } from "../../src/compiler/files.ts";

it("tells of the machines what their evaluations measured; npm run readme writes it", async () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(withMachines(readme, readArticleFiles(process.cwd()).files));
});
