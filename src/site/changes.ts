import { relative } from "node:path";
import {
  type EnvironmentModuleNode,
  type HotUpdateOptions,
  isRunnableDevEnvironment,
  normalizePath,
  type ViteDevServer,
} from "vite";
import type { Change } from "./client/change.ts";
import { diagramOf } from "./entries.ts";
import type { Compiled } from "./serve.ts";

/**
 * Tells open pages of a saved edit: to prose, to a diagram or to what a diagram is made of. Edits
 * to the reader's scripts and styles go Vite's own way.
 */
export function followChanges(
  environment: string,
  { type, file, modules, timestamp, server }: HotUpdateOptions,
  compiled: Compiled,
): EnvironmentModuleNode[] | undefined {
  // Vite asks once for each environment, the browser's first: it is all done then.
  if (environment !== "client") return [];

  compiled.site = undefined;
  // Who imports a module is not known where there was none.
  if (type === "update" || !isModule(file)) forgetRendering(server, file, timestamp);
  else forgetAllRendering(server);
  const users = withImporters(modules);
  const sources = [...users].flatMap((module) =>
    module.file ? [normalizePath(relative(server.config.root, module.file))] : [],
  );
  const isReaders = sources.some((source) => source.startsWith("src/reader/"));
  const isStyles = modules.some((module) => module.type === "css");
  if (isReaders || isStyles) return undefined;

  const { moduleGraph } = server.environments.client!;
  for (const module of modules) moduleGraph.invalidateModule(module, new Set(), timestamp, true);
  const diagrams = sources.flatMap((source) => diagramOf(source) ?? []);
  const change: Change = { diagrams, timestamp };
  server.environments.client!.hot.send("site:change", change);
  return [];
}

/** Whether other modules may import a file: not texts, nor what an editor keeps beside a module. */
const isModule = (file: string) => /(^|\/)[^./][^/]*\.(ts|json|css)$/.test(file);

/** Has the modules that render the pages read `file` again. */
function forgetRendering(server: ViteDevServer, file: string, timestamp: number): void {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr!)) return;
  const { evaluatedModules } = ssr.runner;
  for (const module of withImporters(ssr.moduleGraph.getModulesByFile(file) ?? [])) {
    ssr.moduleGraph.invalidateModule(module, new Set(), timestamp);
    const evaluated = module.id === null ? undefined : evaluatedModules.getModuleById(module.id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}

function forgetAllRendering(server: ViteDevServer): void {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr!)) return;
  ssr.moduleGraph.invalidateAll();
  ssr.runner.clearCache();
}

/** Modules and all that import them, directly or not. */
function withImporters(modules: Iterable<EnvironmentModuleNode>): Set<EnvironmentModuleNode> {
  const found = new Set(modules);
  for (const module of found) for (const importer of module.importers) found.add(importer);
  return found;
}
