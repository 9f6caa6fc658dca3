import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPreview } from "../../scripts/preview/server.ts";

const folder = mkdtempSync(join(tmpdir(), "preview-"));
const server = createPreview(folder, "/some/folder/");
let host = "";

beforeAll(async () => {
  mkdirSync(join(folder, "section"));
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "section/index.html"), "a section");
  writeFileSync(join(folder, "404.html"), "nothing here");
  await new Promise<void>((resolve) => server.listen(0, resolve));
  host = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: string) {
  const answer = await fetch(host + path, { redirect: "manual" });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get("location") };
}

describe("the preview of a built site", () => {
  it("answers in the folder of its host, as static hosts do", async () => {
    expect(await ask("/some/folder/")).toMatchObject({ status: 200, text: "home" });
    expect(await ask("/some/folder/section/")).toMatchObject({ status: 200, text: "a section" });
    expect(await ask("/some/folder/section?a=1")).toMatchObject({
      status: 301,
      to: "/some/folder/section/?a=1",
    });
  });

  it("has the site's own page for what is not there, and for what is no address", async () => {
    const none = ["/", "//", "/some/folder/none", "/some/folder/%zz", "/%zz", "/some/folder/%00"];
    for (const path of none) {
      expect(await ask(path)).toMatchObject({ status: 404, text: "nothing here" });
    }
    expect(await ask("/some/folder/")).toMatchObject({ status: 200 });
  });
});
