import { styleText } from "node:util";
import { compileArticle } from "../src/compiler/compile.ts";
import { formatDiagnostic } from "../src/compiler/diagnostics.ts";
import { loadDiagrams } from "../src/compiler/diagrams.ts";
import { readArticleFiles } from "../src/compiler/files.ts";

const root = process.cwd();
const { diagnostics } = compileArticle({
  ...readArticleFiles(root),
  ...(await loadDiagrams(root)),
});
for (const diagnostic of diagnostics) {
  const line = formatDiagnostic(diagnostic);
  console.error(
    process.stderr.isTTY ? line.replace(/error\[[\w-]+\]/, (code) => styleText("red", code)) : line,
  );
}
const count = diagnostics.length;
console.log(
  count === 0 ? "The article has no errors." : `${count} ${count === 1 ? "error" : "errors"}`,
);
process.exitCode = count === 0 ? 0 : 1;
