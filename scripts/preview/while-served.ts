import type { AddressInfo } from "node:net";
import { needBuilt } from "./need-built.ts";
import { createPreview } from "./server.ts";

/** Serves dist/ while `use` is at work. */
export async function withPreview(use: (address: string) => Promise<void>): Promise<void> {
  needBuilt();
  const server = createPreview("dist");
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}
