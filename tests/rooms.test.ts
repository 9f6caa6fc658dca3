import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Imports that the README's "Imports go one way" allows: the room's file, and what it imports. */
const open = [
  ["src/models/a.ts", "./ntm/b.ts"],
  ["src/models/ntm/a.ts", "../read.ts"],
  ["src/models/programmer/questions/a.ts", "../../read.ts"],
  ["src/training/a.ts", "../models/random.ts"],
  ["src/training/tasks/a.ts", "../recipe.ts"],
  ["src/training/tasks/scenes/a.ts", "../../../models/random.ts"],
  ["src/training/tasks/speech/lexicon/a.ts", "../../../recipe.ts"],
  ["src/training/tasks/speech/lexicon/a.ts", "../../../../models/random.ts"],
  ["diagrams/fork/a.ts", "../kit/layer.ts"],
  ["diagrams/fork/a.ts", "../../src/models/forks.ts"],
  ["diagrams/fork/a.ts", "../../src/training/recipe.ts"],
  ["diagrams/fork/a.ts", "../../src/params/number.ts"],
  ["diagrams/fork/a.ts", "../../public/weights/copy.json"],
  ["diagrams/fork/a.ts", "d3-selection"],
  ["diagrams/kit/a.ts", "../../src/diagram.ts"],
  ["diagrams/kit/run/a.ts", "../layer.ts"],
  ["diagrams/kit/run/a.ts", "../../../src/format.ts"],
  ["src/reader/figure/a.ts", "../../diagram.ts"],
  ["src/compiler/a.ts", "../reader/figure/controls.ts"],
  ["src/site/a.ts", "../compiler/compile.ts"],
  ["scripts/a.ts", "../src/compiler/compile.ts"],
  ["tests/compiler/a.ts", "../../src/compiler/compile.ts"],
] as const;

/** Imports through a wall. */
const walled = [
  ...["format.ts", "lines.ts", "params/grid.ts", "training/mean.ts", "site/build.ts"].flatMap(
    (ours) => [
      ["src/models/a.ts", `../${ours}`],
      ["src/models/ntm/a.ts", `../../${ours}`],
      ["src/models/programmer/questions/a.ts", `../../../${ours}`],
    ],
  ),
  ["src/models/ntm/a.ts", "../../../diagrams/kit/layer.ts"],
  ["src/models/ntm/a.ts", "d3-selection"],
  ["src/models/ntm/a.ts", "node:fs"],
  ...["format.ts", "value-at.ts", "params/grid.ts", "reader/main.ts"].flatMap((ours) => [
    ["src/training/a.ts", `../${ours}`],
    ["src/training/tasks/a.ts", `../../${ours}`],
    ["src/training/tasks/scenes/a.ts", `../../../${ours}`],
    ["src/training/tasks/speech/lexicon/a.ts", `../../../../${ours}`],
  ]),
  ["src/training/a.ts", "node:fs"],
  ["diagrams/fork/a.ts", "../cost/draw.ts"],
  ["diagrams/fork/deep/a.ts", "../../cost/draw.ts"],
  ["diagrams/kit/a.ts", "../cost/draw.ts"],
  ["diagrams/kit/run/a.ts", "../../cost/draw.ts"],
  ...[
    "src/reader/main.ts",
    "src/compiler/compile.ts",
    "src/site/build.ts",
    "scripts/check.ts",
  ].flatMap((ours) => [
    ["diagrams/fork/a.ts", `../../${ours}`],
    ["diagrams/kit/run/a.ts", `../../../${ours}`],
  ]),
  ...["models/read.ts", "training/mean.ts", "compiler/compile.ts", "site/build.ts"].map((ours) => [
    "src/reader/figure/a.ts",
    `../../${ours}`,
  ]),
  ["src/reader/figure/a.ts", "../../../diagrams/fork/draw.ts"],
  ["src/compiler/a.ts", "../reader/main.ts"],
  ["src/compiler/a.ts", "../site/build.ts"],
  ["src/a.ts", "./compiler/compile.ts"],
  ["src/params/a.ts", "../compiler/compile.ts"],
  ["bench/a.ts", "../src/compiler/compile.ts"],
];

test("the linter holds every room to the imports that the README allows", () => {
  const folder = mkdtempSync(join(tmpdir(), "rooms-"));
  copyFileSync("biome.json", join(folder, "biome.json"));
  const names = [...open, ...walled].map(([file, imported], i) => {
    const name = file!.replace(/a\.ts$/, `${i}.ts`);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `export * from "${imported}";\n`);
    return name;
  });
  const found = lint(folder);
  rmSync(folder, { recursive: true });
  expect(found).toEqual(names.slice(open.length).toSorted());
});

/** The files of a folder that import through a wall, in order. */
function lint(folder: string): string[] {
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const rule = "--only=style/noRestrictedImports";
  const options = [
    "lint",
    rule,
    "--vcs-enabled=false",
    "--reporter=json",
    "--max-diagnostics=none",
  ];
  try {
    execFileSync(process.execPath, [biome, ...options], { cwd: folder, stdio: "pipe" });
    return [];
  } catch (failure) {
    const { diagnostics } = JSON.parse(String((failure as { stdout: Buffer }).stdout));
    const paths = (diagnostics as { location: { path: string } }[]).map(
      ({ location }) => location.path,
    );
    return paths.toSorted();
  }
}
