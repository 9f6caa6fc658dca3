import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rolldown } from "vite";

/**
 * Imports a module that was built as one file. Node takes modules from the disk alone, and finds
 * packages by where they stand: the file lives in `folder`, inside the project, as long as that takes.
 */
export async function importBuilt<Module>(
  { output }: Rolldown.RolldownOutput,
  folder: string,
): Promise<Module> {
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder, "built-"));
  try {
    const path = join(place, "index.js");
    writeFileSync(path, output[0].code);
    return await import(pathToFileURL(path).href);
  } finally {
    rmSync(place, { recursive: true });
  }
}
