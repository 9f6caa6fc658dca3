import { run } from "./test/commands.ts";
import { prepareTools } from "./test/tools.ts";

// Everything there is to test, in order, up to the first failure.

const stages: readonly [name: string, passes: () => boolean][] = [
  ["browsers and tools", prepareTools],
  ["types", () => run("npm", "run", "types")],
  ["lint", () => run("npm", "run", "lint")],
  ["unit tests", () => run("npm", "run", "unit")],
  ["article", () => run("npm", "run", "check")],
  ["build", () => run("npm", "run", "build")],
  ["the built site", () => run("npm", "run", "test:built")],
  ["in browsers", () => run("npm", "run", "test:browser")],
];

for (const [name, passes] of stages) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  if (!passes()) {
    console.error(`\n── ${name}: failed`);
    process.exit(1);
  }
  console.log(`── ${name}: passed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
