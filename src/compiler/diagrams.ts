import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagram } from "../diagram.ts";
import { suppliedWith } from "./supplied.ts";

/** All diagrams of the project in the folder `root`, by name, supplied with their trained weights. */
export async function loadDiagrams(root: string): Promise<Map<string, Diagram>> {
  const names = readdirSync(join(root, "diagrams"))
    .filter((name) => existsSync(join(root, "diagrams", name, "index.ts")))
    .sort();
  const modules: { default: Diagram }[] = await Promise.all(
    names.map((name) => import(`../../diagrams/${name}/index.ts`)),
  );
  const read = (path: string) => readFileSync(join(root, "public", path));
  return new Map(names.map((name, i) => [name, suppliedWith(modules[i]!.default, read)]));
}
