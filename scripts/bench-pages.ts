import { benchBuild } from "./bench-pages/build.ts";
import { benchEdit } from "./bench-pages/edit.ts";
import { benchFigures } from "./bench-pages/figures.ts";
import { benchLighthouse } from "./bench-pages/lighthouse.ts";

// Prints how fast the pages, their figures and the making of them are; after npm run build.
// npm run bench:pages -- [build] [edit] [figures [name of a diagram …]] [lighthouse]

const benchmarks = {
  build: benchBuild,
  edit: benchEdit,
  figures: benchFigures,
  lighthouse: benchLighthouse,
};

const asked = process.argv.slice(2);
const others = asked.filter((name) => !(name in benchmarks));
for (const [name, bench] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  await bench(others);
}
