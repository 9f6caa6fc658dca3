import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagram } from "../diagram.ts";
import { type Fault, faultOf } from "./fault.ts";
import { diagramNames } from "./files.ts";
import { suppliedWith } from "./supplied.ts";

/** The diagrams of a project by their names. */
export interface Diagrams {
  /** Supplied with their trained weights. */
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** What is wrong with those that cannot be read or supplied. */
  readonly faults: ReadonlyMap<string, Fault>;
}

/** All diagrams of the project in the folder `root`. */
export async function loadDiagrams(root: string): Promise<Diagrams> {
  const names = diagramNames(root);
  const modules = await Promise.allSettled(
    names.map((name): Promise<{ default?: Diagram }> => import(`../../diagrams/${name}/index.ts`)),
  );
  const diagrams = new Map<string, Diagram>();
  const faults = new Map<string, Fault>();
  for (const [i, name] of names.entries()) {
    const module = modules[i]!;
    try {
      if (module.status === "rejected") throw module.reason;
      if (!module.value.default?.params) {
        throw new Error("index.ts has no default export made by defineDiagram");
      }
      diagrams.set(
        name,
        suppliedWith(module.value.default, (path) => readPublic(root, path)),
      );
    } catch (error) {
      faults.set(name, faultOf(error));
    }
  }
  return { diagrams, faults };
}

function readPublic(root: string, path: string): Buffer {
  const file = join(root, "public", path);
  if (!existsSync(file)) throw new Error(`there is no file public/${path}`);
  return readFileSync(file);
}
