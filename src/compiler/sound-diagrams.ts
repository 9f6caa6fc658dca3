import type { Diagram } from "../diagram.ts";
import { type Breach, breachesOf } from "./contract.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { Diagrams } from "./diagrams.ts";
import { readSource } from "./source.ts";
import type { Place } from "./types.ts";

type Texts = ReadonlyMap<string, string>;

/**
 * The diagrams that pages can rely on: named as their folders, and true to the contract. What is
 * wrong with the others, or why they could not be read, is reported in their own files.
 */
export function soundDiagrams(
  { diagrams, faults }: Diagrams,
  files: Texts,
  diagnostics: Diagnostics,
): ReadonlyMap<string, Diagram> {
  for (const [folder, { message, place }] of faults) {
    if (reportFolder(folder, files, diagnostics)) continue;
    diagnostics.report("diagram-failed", place ?? placeOf(folder, files), message);
  }
  return new Map(
    [...diagrams].filter(([folder, diagram]) => {
      const breaches = breachesOf(diagram);
      for (const breach of breaches) {
        diagnostics.report("diagram-failed", placeOf(folder, files, breach), breach.message);
      }
      if (reportFolder(folder, files, diagnostics) || breaches.length > 0) return false;
      if (diagram.name === folder) return true;
      const message = `the diagram's name is "${diagram.name}"; it must be "${folder}", as its folder's`;
      diagnostics.report("diagram-misnamed", placeOf(folder, files, { name: "name" }), message);
      return false;
    }),
  );
}

/** Whether a diagram's folder has a name that no address can have, which is reported. */
function reportFolder(folder: string, files: Texts, diagnostics: Diagnostics): boolean {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)) return false;
  const message = `the folder "${folder}" has to be renamed: a diagram's name is lower-case letters a to z and digits, in words with hyphens between them, as my-gate`;
  diagnostics.report("diagram-misnamed", placeOf(folder, files), message);
  return true;
}

/** Where a diagram's code gives something its value under a name; else its beginning. */
export function placeOf(folder: string, files: Texts, { name }: Partial<Breach> = {}): Place {
  const [index, params] = ["index.ts", "params.ts"].map((file) => {
    const path = `diagrams/${folder}/${file}`;
    return readSource(path, files.get(path) ?? "");
  });
  if (name === undefined) return index!.place(0);
  const defined = new RegExp(`^[ \\t]*["']?(${name.replace(/\W/g, "\\$&")})["']?[ \\t]*[:(]`, "md");
  for (const source of [params!, index!]) {
    const [, found] = defined.exec(source.text)?.indices ?? [];
    if (found) return source.place(found[0]);
  }
  return index!.place(0);
}
