import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { type Connect, isRunnableDevEnvironment, type ViteDevServer } from "vite";
import { formatDiagnostic } from "../compiler/diagnostics.ts";
import { type Address, readAddress } from "./address.ts";
import { rendererEntry } from "./entries.ts";
import type { Site } from "./render.ts";

/** What a development server has compiled; nothing after a change, until a page is asked for. */
export interface Compiled {
  site?: Promise<Site> | undefined;
}

/** Makes the development server answer with the article's pages. */
export function servePages(server: ViteDevServer, compiled: Compiled): () => void {
  const middleware: Connect.NextHandleFunction = (request, response, next) => {
    const site = compiled.site ?? compile(server);
    compiled.site = site;
    answer(server, site, request, response).catch((error) => {
      // A mistake in code is told by Vite; the next request tries again, which this page makes
      // once something was saved.
      compiled.site = undefined;
      const end = response.end.bind(response);
      const withClient = (page: string) => end(page.replace("</head>", `${client}</head>`));
      Object.assign(response, { end: withClient });
      next(error);
    });
  };
  // After Vite's own: what is a file of the project is not a page.
  return () => server.middlewares.use(middleware);
}

async function answer(
  server: ViteDevServer,
  compiling: Promise<Site>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = readAddress(request.url ?? "/");
  const site = await compiling;
  const pages = site.pages((source) => addressOf(server, source));
  if (address && pages.has(`${address.file.slice(1)}/index.html`)) {
    response.writeHead(302, { Location: `${address.pathname}/${address.search}` }).end();
    return;
  }
  // No page has the name of what is no address.
  const name = address ? nameOf(address) : "";
  const still = await site.stills.get(name)?.();
  const found = still !== undefined || pages.has(name) ? name : "404.html";
  const content = still ?? pages.get(found)?.() ?? noPage;
  response.writeHead(found === name ? 200 : 404, {
    "Content-Type": contentType(found),
    "Cache-Control": "no-store",
  });
  response.end(found.endsWith(".html") ? forDevelopment(content, site) : content);
}

async function compile(server: ViteDevServer): Promise<Site> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr!)) throw new Error("the pages' environment cannot run modules");
  const renderer = await ssr.runner.import<typeof import("./render.ts")>(`/${rendererEntry}`);
  return renderer.renderSite(server.config.root);
}

/** Where the server has a source. A browser keeps a module that it has loaded: one that has changed needs another address. */
function addressOf({ config, environments }: ViteDevServer, source: string): string {
  const modules = environments.client!.moduleGraph.getModulesByFile(join(config.root, source));
  const [module] = modules ?? [];
  return module?.lastHMRTimestamp ? `${source}?t=${module.lastHMRTimestamp}` : source;
}

/** The file of the built site that an address asks for. */
function nameOf({ file }: Address): string {
  return `${file}${file.endsWith("/") ? "index.html" : ""}`.slice(1);
}

/** The script that brings an open page up to date. */
const client = '<script type="module" src="/src/site/client/main.ts"></script>';

const noPage = "<!doctype html><html><head><title>No page</title></head><body></body></html>";

/** What could not be understood is marked where it stands; a built page has none of it. */
const BROKEN = ".broken { outline: 2px dashed #d9480f }";

/**
 * Adds to a page the script that follows changes and what it is to report, and takes out the
 * policy, which forbids Vite's own scripts and styles.
 */
function forDevelopment(page: string, { styles, diagnostics }: Site): string {
  const problems = JSON.stringify(diagnostics.map(formatDiagnostic)).replaceAll("<", "\\u003c");
  return page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, "").replace(
    "</head>",
    () => `<style id="site-styles">${styles}${BROKEN}</style>
<script type="application/json" id="site-problems">${problems}</script>
${client}
</head>`,
  );
}

function contentType(name: string): string {
  const types: Readonly<Record<string, string>> = {
    html: "text/html; charset=utf-8",
    xml: "application/xml",
    svg: "image/svg+xml",
  };
  return types[name.replace(/^.*\./, "")] ?? "text/plain; charset=utf-8";
}
