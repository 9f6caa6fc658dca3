import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { normalizePath, type Plugin, type Rolldown } from "vite";
import { noticesFile } from "../compiler/pages/footer.ts";

/**
 * Writes into the site the licences of all packages of which something is in it: code, styles or
 * fonts. Vite's own `build.license` sees modules alone, and not those of workers.
 */
export function notices(): Plugin {
  /** Files that the site is built from. */
  const sources = new Set<string>();
  const gather = (bundle: Rolldown.OutputBundle) => {
    for (const file of Object.values(bundle)) {
      const from = file.type === "chunk" ? file.moduleIds : file.originalFileNames;
      for (const source of from) if (!source.startsWith("\0")) sources.add(source);
    }
  };
  // Workers are bundled by themselves, before the bundle that loads them is.
  const ofWorker: Plugin = { name: "notices-of-worker", generateBundle: (_, b) => gather(b) };
  return {
    name: "notices",
    config: () => ({ worker: { plugins: () => [ofWorker] } }),
    generateBundle(_, bundle) {
      if (this.environment.name !== "client") return;
      gather(bundle);
      const { root } = this.environment.config;
      const files = [...sources].flatMap((source) => withImportedStyles(resolve(root, source)));
      this.emitFile({ type: "asset", fileName: noticesFile, source: tellNotices(files) });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${noticesFile}`, (_, response) => {
        response.setHeader("Content-Type", "text/plain; charset=utf-8");
        response.end("npm run build gathers here the licences of what it puts into the site.\n");
      });
    },
  };
}

/** A file and, if it is a style sheet, those it imports, which the bundler does not tell of. */
function withImportedStyles(file: string): string[] {
  if (!file.endsWith(".css")) return [file];
  const imports = readFileSync(file, "utf8").matchAll(/@import\s+["']([^"']+)/g);
  const { resolve } = createRequire(file);
  return [file, ...[...imports].flatMap(([, name]) => withImportedStyles(resolve(name!)))];
}

/**
 * The licences of the packages that some files come from, sorted by their names.
 *
 * @throws Error if a package has no licence in it
 */
export function tellNotices(files: readonly string[]): string {
  const folders = files.flatMap(
    (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(normalizePath(file))?.[0] ?? [],
  );
  const told = [...new Set(folders)].map(tellPackage).sort();
  return [about, ...told].join(`\n${"=".repeat(80)}\n\n`);
}

const about = `What others made and this site contains, whole or in part: code, styles and fonts, each
under the licence of the package that it comes from. The fonts also say in themselves whose
they are; KaTeX's are, unlike its code, under the SIL Open Font License, which is below.
`;

function tellPackage(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => `${readFileSync(join(folder, file), "utf8").trim()}\n`);
  if (texts.length === 0) throw new Error(`the package ${name} has no licence in it`);
  return [`${name} ${version}\n`, ...texts].join("\n");
}
