import { createHash } from "node:crypto";

/** Eight letters and digits that stand for a content: another content has others. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
