import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The byte of gzip's header that names the operating system, and its value for none in particular. */
const system = { at: 9, unknown: 255 };

/**
 * Compresses the weights and other data of figures under their own names: hosts compress what they
 * know, and not these. A page that fetches them tells by their first bytes.
 */
export function compressData(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(weights|bin)$/.test(name)) continue;
    const path = join(folder, name);
    const compressed = gzipSync(readFileSync(path), { level: 9 });
    compressed[system.at] = system.unknown;
    writeFileSync(path, compressed);
  }
}
