import { expect, test } from "vitest";
import { codes, type Explanation } from "../../src/compiler/codes.ts";
import { compileArticle } from "../../src/compiler/compile.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { articleFiles, front } from "./article.ts";
import { failing } from "./lamp.ts";

const { diagrams, faults } = await loadDiagrams(process.cwd());

test.each(Object.entries(codes))(
  "the example of %s makes that error, and no other",
  (code, entry) => {
    const { diagnostics } = compileArticle({
      files: filesOf(entry),
      diagrams: diagramsOf(entry),
      faults,
      unreadable: new Map(),
    });
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
  },
);

/** All diagrams; also one that fails, or is copied without its name, where the example is about that. */
function diagramsOf({ example, file }: Explanation): typeof diagrams {
  const copied = file?.startsWith("diagrams/")
    ? [["my-read", diagrams.get("ntm-read")!] as const]
    : [];
  const placed = [...failing].filter(([name]) => example.includes(`::: figure ${name} `));
  return new Map([...diagrams, ...copied, ...placed]);
}

/** An article without errors but for the example. */
function filesOf({ example, file }: Explanation): Map<string, string> {
  const files = articleFiles("");
  const yaml = files.get("article/article.yaml")!;
  const references = files.get("article/references.bib")!;
  const section = file ? front("Example") : example;
  const cited = `${front("Introduction")}\n[@graves2014neural; @olah2015lstm]\n`;
  const list = "sections: [introduction, example]";
  const replaced = example.startsWith("sections") ? example : `${list}\n${example}`;
  return new Map([
    [
      "article/article.yaml",
      yaml.replace(/^sections.*/m, file === "article.yaml" ? replaced : list),
    ],
    [
      "article/references.bib",
      file === "references.bib" ? `${references}\n${example}` : references,
    ],
    ["article/introduction.md", cited],
    ["article/example.md", section.startsWith("---") ? section : `${front("Example")}\n${section}`],
    ["diagrams/ntm-read/index.ts", "export default {};\n"],
  ]);
}
