import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ResolvedConfig, Rolldown, ViteBuilder } from "vite";
import { formatDiagnostic } from "../compiler/diagnostics.ts";
import { assetNames, bundleFiles, type Files } from "./bundle.ts";
import { compressData } from "./compress-data.ts";
import { beforePaintEntry, stylesEntry } from "./entries.ts";
import { finish } from "./finish/finish.ts";
import { importBuilt } from "./import-built.ts";

/**
 * Builds the whole site into `dist/`: the reader's scripts and styles, then every page. A build that
 * fails leaves none there, so that nobody takes an old site for this one.
 */
export async function buildSite({ config, environments, build }: ViteBuilder): Promise<void> {
  const folder = resolve(config.root, config.build.outDir);
  rmSync(folder, { recursive: true, force: true });
  // The article is compiled while the reader's scripts are being built: pages need their names
  // only when they are written.
  const [output, { pages, pictures, stills, styles, diagnostics }] = await Promise.all([
    build(environments.client!) as Promise<Rolldown.RolldownOutput>,
    compile(config, build(environments.ssr!) as Promise<Rolldown.RolldownOutput>),
  ]);
  for (const diagnostic of diagnostics) config.logger.error(formatDiagnostic(diagnostic));
  if (diagnostics.length > 0) {
    process.exitCode = 1;
    return;
  }
  const asset = assetNames(config.root, output);
  checkBeforePaint(output, asset(beforePaintEntry));
  const files = new Map([
    ...pictures,
    ...stills,
    ...addStyles(bundleFiles(output), asset(stylesEntry), styles),
    ...[...pages(asset)].map(([path, write]): [string, string] => [path, write()]),
  ]);
  writeSite(folder, config.publicDir, await finish(files));
}

async function compile(
  { root, cacheDir }: ResolvedConfig,
  building: Promise<Rolldown.RolldownOutput>,
) {
  const { renderSite } = await importBuilt<typeof import("./render.ts")>(await building, cacheDir);
  const site = await renderSite(root);
  return { ...site, pictures: await site.pictures(), stills: await writeAll(site.stills) };
}

async function writeAll(
  stills: ReadonlyMap<string, () => Promise<string>>,
): Promise<[path: string, content: string][]> {
  return Promise.all(
    [...stills].map(async ([path, write]): Promise<[string, string]> => [path, await write()]),
  );
}

function addStyles(files: Files, sheet: string, styles: string): Files {
  return new Map(files).set(sheet, `${files.get(sheet)}${styles}`);
}

/** The theme's script is loaded as a classic one, so that it runs before the first paint. */
function checkBeforePaint(output: Rolldown.RolldownOutput, fileName: string): void {
  for (const file of output.output) {
    if (file.fileName !== fileName || file.type !== "chunk") continue;
    if (file.imports.length > 0 || file.exports.length > 0) {
      throw new Error(`${beforePaintEntry} must import and export nothing`);
    }
  }
}

function writeSite(folder: string, publicFolder: string, files: Files): void {
  cpSync(publicFolder, folder, { recursive: true });
  compressData(folder);
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
