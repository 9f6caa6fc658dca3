import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagram } from "../diagram.ts";

/** All diagrams of the project in the folder `root`, by name. */
export async function loadDiagrams(root: string): Promise<Map<string, Diagram>> {
  const names = readdirSync(join(root, "diagrams"))
    .filter((name) => existsSync(join(root, "diagrams", name, "index.ts")))
    .sort();
  const modules: { default: Diagram }[] = await Promise.all(
    names.map((name) => import(`../../diagrams/${name}/index.ts`)),
  );
  return new Map(names.map((name, i) => [name, modules[i]!.default]));
}
