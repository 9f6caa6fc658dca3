import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import { abridge } from "./abridge.ts";
import { compile, pageOf } from "./article.ts";

const folder = join(import.meta.dirname, "fixtures");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(".md", ""));

test.each(names)(
  "%s becomes the expected HTML, with the expected errors at their places",
  async (name) => {
    const input = readFileSync(join(folder, `${name}.md`), "utf8");
    const { article, diagnostics } = compile(input);
    const section = article!.sections.find((section) => section.name === "second")!;
    const errors = diagnostics.map(formatDiagnostic).join("\n");
    const output = `${abridge(section.body(pageOf("second")))}\n<!-- errors -->\n${errors}\n`;
    await expect(output).toMatchFileSnapshot(join(folder, `${name}.html`));
  },
);
