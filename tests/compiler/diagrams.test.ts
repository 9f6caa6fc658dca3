import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileArticle } from "../../src/compiler/compile.ts";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { faultOf } from "../../src/compiler/fault.ts";
import { galleryPage } from "../../src/compiler/pages/gallery.ts";
import { stillsOf } from "../../src/compiler/stills/index.ts";
import { articleFiles, front, pageOf, standing } from "./article.ts";
import { failing } from "./lamp.ts";

test("a diagram whose weights are missing is told apart from the others", async () => {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  for (const name of ["ntm-read", "ntm-repeat-copy"]) {
    mkdirSync(join(root, "diagrams", name), { recursive: true });
    writeFileSync(join(root, "diagrams", name, "index.ts"), "");
  }
  const { diagrams, faults } = await loadDiagrams(root);
  rmSync(root, { recursive: true });
  expect([...diagrams.keys()]).toEqual(["ntm-read"]);
  expect([...faults]).toEqual([
    ["ntm-repeat-copy", { message: "there is no file public/weights/repeat-copy.weights" }],
  ]);
});

test.each([
  [`Transform failed with 1 error:\n/home/me/diagrams/cost/draw.ts:89:10: ERROR: Unexpected "="`],
  [
    `Transform failed\n\n\u001b[31m[PARSE_ERROR] \u001b[0mUnexpected "="\n [ diagrams/cost/draw.ts:89:11 ]`,
  ],
])("code that cannot be read is told of where it stands: %j", (text) => {
  const place = { file: "diagrams/cost/draw.ts", line: 89, column: 11 };
  expect(faultOf(new Error(text))).toEqual({ message: 'Unexpected "="', place });
});

test("what the kit cannot draw is told of where it is asked for", () => {
  const error = new Error("no");
  error.stack = `Error: no
    at drawHandle (/home/me/diagrams/kit/handle.ts:59:62)
    at draw (/home/me/diagrams/cost/draw.ts:12:3)`;
  const place = { file: "diagrams/cost/draw.ts", line: 12, column: 3 };
  expect(faultOf(error)).toEqual({ message: "no", place });
});

test("a diagram that cannot be read is told of once, and what shows it is not at fault", () => {
  const second = `${front("Second")}
::: figure broken {#fig-broken}
A caption.
:::

See @fig-broken, and [it alone](/diagrams/broken/). [@olah]
`;
  const files = articleFiles(second);
  const faults = new Map([["broken", { message: "there is no file public/weights/x.weights" }]]);
  const { diagnostics } = compileArticle({ ...standing, files, faults });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'article/second.md:10:55: error[citation-unknown] "olah" is not in references.bib',
    "diagrams/broken/index.ts:1:1: error[diagram-failed] there is no file public/weights/x.weights",
  ]);
});

test("a diagram that fails and stands nowhere is told of, and the gallery and the pictures of others stand", () => {
  const files = articleFiles(`${front("Second")}\nText.\n`);
  const diagrams = new Map([...standing.diagrams, ...failing]);
  const { article, diagnostics } = compileArticle({ ...standing, files, diagrams });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    "diagrams/failing-description/index.ts:1:1: error[diagram-failed] failing-description cannot be described: out of order",
    "diagrams/failing-draw/index.ts:1:1: error[diagram-failed] failing-draw cannot be drawn: out of order",
    "diagrams/failing-height/index.ts:1:1: error[diagram-failed] failing-height cannot be drawn: it gives its picture no height",
    'diagrams/failing-part/index.ts:1:1: error[diagram-failed] failing-part cannot be drawn: it draws a part "bulb.2", which is not among its parts',
    "diagrams/failing/index.ts:1:1: error[diagram-failed] failing cannot be computed: out of order",
  ]);
  const gallery = galleryPage(article!, pageOf("diagrams"));
  expect(gallery).toContain(
    '<span class="broken">failing-draw cannot be drawn: out of order</span>',
  );
  expect(gallery).toContain("Parameters of lamp");
  const stills = [...stillsOf(article!, process.cwd()).keys()];
  expect(stills.filter((path) => path.includes("failing"))).toEqual([]);
});
