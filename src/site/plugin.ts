import { basename } from "node:path";
import type { Plugin } from "vite";
import { buildSite } from "./build.ts";
import { followChanges } from "./changes.ts";
import { diagramOf, entrySources, rendererEntry, stylesEntry } from "./entries.ts";
import { notices } from "./notices.ts";
import { type Compiled, servePages } from "./serve.ts";

/** The newest thing the styles rely on is light-dark(); what is older than that need not be lowered. */
const browsers = ["chrome123", "edge123", "firefox120", "safari17.5"];

/**
 * What many figures share, in two files: left alone, every set of figures that have a module in
 * common gets a file of its own, which means thirty requests for a figure, badly packed. What few
 * share is left alone, because a figure that needs one module of a file downloads all of it. A
 * trained figure needs most of the engine, so a third of all figures is enough for that.
 */
function sharedFiles(figures: number) {
  return [
    { name: "engine", test: /\/src\/models\//, minShareCount: Math.ceil(figures / 3) },
    {
      name: "kit",
      test: /\/diagrams\/kit\/|\/src\/(params\/|diagram\.ts$|format\.ts$)|\/node_modules\/d3-/,
      minShareCount: Math.ceil(figures / 2),
    },
  ];
}

/** Makes Vite serve and build the article's pages, which the compiler writes. */
export function site(): Plugin[] {
  return [pages(), notices()];
}

function pages(): Plugin {
  const compiled: Compiled = {};
  return {
    name: "site",
    config({ root = process.cwd() }) {
      const entries = entrySources(root);
      const groups = sharedFiles(entries.filter(diagramOf).length);
      return {
        appType: "custom",
        // Relative links throughout: the site works in any folder of any host.
        base: "./",
        builder: { buildApp: buildSite },
        // The finished site is written by buildSite, fonts and styles cut to what the pages use.
        build: { write: false },
        environments: {
          client: {
            build: {
              target: browsers,
              cssTarget: browsers,
              assetsInlineLimit: 0,
              modulePreload: false,
              rolldownOptions: {
                input: Object.fromEntries(entries.map((source) => [outputName(source), source])),
                // A page imports a diagram's default export from the built file itself, which may
                // export more, for others that share it.
                preserveEntrySignatures: "allow-extension",
                output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
                // The article is compiled meanwhile, which callbacks have to wait for.
                checks: { pluginTimings: false },
              },
            },
          },
          ssr: {
            build: {
              rolldownOptions: { input: rendererEntry, output: { codeSplitting: false } },
            },
          },
        },
        optimizeDeps: {
          entries: [
            ...entries.filter((source) => source.endsWith(".ts")),
            "src/site/client/main.ts",
          ],
        },
      };
    },
    // Vite's own helper preloads what an imported script imports, which here a figure's script asks
    // for in the same moment: not worth its kilobyte on every page.
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
    // A saved style sheet is loaded anew, with its fonts: until they are there, nothing is to be
    // set in others, which would move the page.
    transform: {
      filter: { id: /\.css(\?|$)/ },
      handler(code) {
        if (this.environment.mode !== "dev") return undefined;
        return code.replaceAll("font-display: optional", "font-display: block");
      },
    },
    configureServer: (server) => servePages(server, compiled),
    hotUpdate(options) {
      return followChanges(this.environment.name, options, compiled);
    },
  };
}

function outputName(source: string): string {
  if (source === stylesEntry) return "styles";
  return diagramOf(source) ?? basename(source, ".ts");
}
