import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { copyProject } from "../test/project-copy.ts";

/** A cold build, and how it grows with sections of two figures each. */
export async function benchBuild(): Promise<void> {
  const project = copyProject();
  try {
    console.log(`  this site: ${seconds(timeBuild(project.root))}`);
    const times = new Map<number, number>();
    for (const count of [20, 200]) {
      writeSections(project.root, count);
      times.set(count, timeBuild(project.root));
      console.log(`  ${count} sections more: ${seconds(times.get(count)!)}`);
    }
    const each = (times.get(200)! - times.get(20)!) / 180;
    console.log(`  for each section: ${Math.round(each)} ms`);
  } finally {
    project.remove();
  }
}

function timeBuild(root: string): number {
  const start = performance.now();
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const { status, stderr } = spawnSync(process.execPath, [vite, "build", "--app"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** Writes `count` sections into an article, after its own. */
function writeSections(root: string, count: number): void {
  const file = join(root, "article/article.yaml");
  const article = parseDocument(readFileSync(file, "utf8"));
  const own = (article.toJS().sections as string[]).filter(
    (name) => !name.startsWith("synthetic-"),
  );
  const names = Array.from({ length: count }, (_, i) => `synthetic-${i + 1}`);
  article.set("sections", [...own, ...names]);
  writeFileSync(file, String(article));
  for (const [i, name] of names.entries()) {
    writeFileSync(join(root, `article/${name}.md`), section(i + 1));
  }
}

function section(n: number): string {
  const paragraph =
    "A memory is read everywhere at once, each slot to its own extent [@graves2014neural]. ".repeat(
      6,
    );
  return `---
title: Synthetic section ${n}
lead: One of many.
---

${paragraph}

::: figure ntm-read {#fig-read-${n} focus=${1 + (n % 5)} width=1.${n % 10}}
Reading once more.
:::

${paragraph} See @fig-read-${n}.

$$ r = \\sum_i w_i M_i $$ {#eq-read-${n}}

::: figure ntm-write {#fig-write-${n} focus=${1 + (n % 4)}}
Writing once more.
:::

${paragraph}
`;
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}
