import { readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import type { Connect } from "vite";
import { readAddress } from "../../src/site/address.ts";

/**
 * Serves a built site as static hosts do: compressed, with a slash at the end of a folder's address,
 * and with the site's own page where there is nothing.
 *
 * @param base the folder of the host that the site stands in, with a slash at either end
 */
export function createPreview(folder: string, base = "/"): Server {
  // Its types are Express's; it asks for no more than Node's own.
  const compress = compression() as unknown as Connect.NextHandleFunction;
  const files = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const address = readAddress(request.url ?? "/", base);
    if (!address) return missing(folder, response);
    const { pathname, path, file, search } = address;
    if (!path.endsWith("/") && isFolder(join(folder, file))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    compress(request, response, () => files(request, response, () => missing(folder, response)));
  });
}

function missing(folder: string, response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(readFileSync(join(folder, "404.html")));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
