import { relative, resolve } from "node:path";
import { normalizePath, type Rolldown } from "vite";

/** The built files, by their path in the site. */
export type Files = Map<string, string | Uint8Array>;

/** The contents of what Rolldown made. */
export function bundleFiles(output: Rolldown.RolldownOutput): Files {
  return new Map(
    output.output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]),
  );
}

/** Looks up the built file of a source, both as paths from the root of their trees. */
export function assetNames(
  root: string,
  output: Rolldown.RolldownOutput,
): (source: string) => string {
  const names = new Map<string, string>();
  for (const file of output.output) {
    const sources = file.type === "chunk" ? [file.facadeModuleId ?? ""] : file.originalFileNames;
    for (const source of sources) {
      const path = normalizePath(relative(root, resolve(root, source)));
      // Packages may stand outside the project, where node_modules is a link.
      names.set(path.replace(/^\.\.\/.*(?=node_modules\/)/, ""), file.fileName);
    }
  }
  return (source) => {
    const name = names.get(source);
    if (name === undefined) throw new Error(`nothing is built from ${source}`);
    return name;
  };
}
