import { expect, test } from "vitest";
import { compileArticle } from "../../src/compiler/compile.ts";
import { articleFiles, compile, front, pageOf, standing } from "./article.ts";

/** Linear growth is 8, quadratic 64; between them is room for a busy machine. */
const factor = 8;
const most = 32;

const section = (n: number) => `${front(`Section ${n}`)}
## Part {#sec-part-${n}}

A citation [@graves2014neural, §3], a reference to @fig-${n}-b and to @eq-${n}, a note[^1] and $x_${n}$.

::: figure lamp {#fig-${n}-a bulbs=4}
A caption with :value[fig-${n}-a.sum].
:::

::: figure lamp {#fig-${n}-b}
The [socket](#fig-${n}-a/socket).
:::

$$ \\term{bulb}{b_i} = ${n} $$ {#eq-${n}}

[^1]: A note.
`;

test("the time to compile grows with the number of sections", () => {
  const articleOf = (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `s${i}`);
    const files = articleFiles("");
    for (const name of ["first", "second", "third"]) files.delete(`article/${name}.md`);
    const yaml = files.get("article/article.yaml")!;
    files.set("article/article.yaml", yaml.replace(/^sections.*/m, `sections: [${names}]`));
    for (const [i, name] of names.entries()) files.set(`article/${name}.md`, section(i));
    return () => {
      const { article } = compileArticle({ ...standing, files });
      for (const { name, body } of article!.sections) body(pageOf(name));
    };
  };
  expect(ratio(articleOf(10), articleOf(10 * factor))).toBeLessThan(most);
}, 60_000);

const repeated: Record<string, (count: number) => string> = {
  "open dollars": (count) => "$x ".repeat(count),
  "open brackets": (count) => "[@a [".repeat(count),
  "open numbers": (count) => ":num[x]{".repeat(count),
  "open languages": (count) => ":lang[x ".repeat(count),
  "open directives": (count) => "::: aside\n".repeat(count),
  "open equations": (count) => "$$ x\n\n".repeat(count),
  citations: (count) => "[@graves2014neural; @olah2015lstn] ".repeat(count),
  footnotes: (count) => Array.from({ length: count }, (_, i) => `[^${i}]: Note[^${i}]\n`).join(""),
  "lines of one paragraph": (count) => "word [@x]\n".repeat(count),
  "cells of a row": (count) =>
    `|${"a|".repeat(count)}\n|${"-|".repeat(count)}\n|${"[@x]|".repeat(count)}\n`,
  "marks of code": (count) => "`a` `` ` `` ".repeat(count),
  "open fences": (count) => "```ts\n".repeat(count),
  stars: (count) => "**a ".repeat(count),
  labels: (count) =>
    Array.from({ length: count }, (_, i) => `[a${i}]: first.md\n[a${i}]\n`).join("\n"),
  "nearly items": (count) => "-a\n".repeat(count),
  headings: (count) => "## Again\n\n".repeat(count),
  links: (count) => "[a](first.md) ".repeat(count),
  attributes: (count) => `::: figure lamp {${"a=b ".repeat(count)}}\nx\n:::\n`,
};

test.each(Object.entries(repeated))(
  "the time to compile grows with the number of %s",
  (_, repeat) => {
    const written = (count: number) => {
      const text = front("Second") + repeat(count);
      return () => compile(text).article!.sections[1]!.body(pageOf("second"));
    };
    expect(ratio(written(1000), written(1000 * factor))).toBeLessThan(most);
  },
  60_000,
);

/** How many times the processor's time the second takes: the shortest of three, against hiccups. */
function ratio(small: () => unknown, large: () => unknown): number {
  const shortest = (run: () => unknown) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        run();
        return process.cpuUsage(start).user / 1000;
      }),
    );
  small();
  // Below a few milliseconds a clock tells little of the growth.
  return shortest(large) / Math.max(8, shortest(small));
}
