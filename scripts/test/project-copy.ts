import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createServer, type ViteDevServer } from "vite";

const PARTS = [
  "article",
  "diagrams",
  "guide",
  "public",
  "scripts",
  "src",
  "package.json",
  "tsconfig.json",
];

/** A copy of the project, to be edited as an author would, and to be thrown away. */
export function copyProject(): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  for (const part of [...PARTS, "vite.config.ts"]) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/** What `npm start` starts, for a copy of the project. */
export async function startDevelopment(root: string): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: join(root, "vite.config.ts"),
    cacheDir: join(root, ".vite"),
    logLevel: "error",
    server: { port: 0, fs: { strict: false } },
  });
  await server.listen();
  return server;
}
