import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagram, filesOf } from "../diagram.ts";

/** All diagrams of the project in the folder `root`, by name, supplied with their trained weights. */
export async function loadDiagrams(root: string): Promise<Map<string, Diagram>> {
  const names = readdirSync(join(root, "diagrams"))
    .filter((name) => existsSync(join(root, "diagrams", name, "index.ts")))
    .sort();
  const modules: { default: Diagram }[] = await Promise.all(
    names.map((name) => import(`../../diagrams/${name}/index.ts`)),
  );
  return new Map(names.map((name, i) => [name, supplied(root, modules[i]!.default)]));
}

interface Supplied {
  readonly files: readonly Buffer[];
  readonly diagram: Diagram;
}

/** Diagrams with what they were last supplied with: between two edits hardly a weight changes. */
const lately = new WeakMap<Diagram, Supplied>();

function supplied(root: string, diagram: Diagram): Diagram {
  if (!diagram.supply) return diagram;
  const files = filesOf(diagram).map((path) => readFileSync(join(root, "public", path)));
  const known = lately.get(diagram);
  if (known && files.every((file, i) => file.equals(known.files[i]!))) return known.diagram;
  const made = diagram.supply(files);
  lately.set(diagram, { files, diagram: made });
  return made;
}
