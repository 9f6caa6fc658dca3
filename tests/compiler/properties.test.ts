import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/compiler/source.ts";
import { suggest } from "../../src/compiler/suggest.ts";
import { compile, pageOf } from "./article.ts";

/** Pieces of the dialect, whole and broken, that a random text is made of. */
const pieces = [
  ...["::: figure lamp {#fig-a}", "::: figure lamp {#fig-b bulbs=2 layout=page}", "::: aside"],
  ...["::: details Title $x$ {#sec-a}", "::: steps fig-a", "::: step {bulbs=2}", "::: example"],
  ...["::: listing src/models/lamp.ts {lines=1-2}", "::: errors", "::: nothing", ":::", "::::"],
  ...[
    "::: figure",
    "::: {",
    "::: figure lamp {#fig-a",
    "$$",
    "$$ x $$",
    "$$ \\term{bulb.1}{b} $$ {#eq-a for=fig-a}",
  ],
  ...["$$ \\term{", "$$ {#eq-a}", "$x$", "$\\frac{1}{$", "$\\term{fig-a/socket}{s}$", "$", "\\$"],
  ...[
    "[@graves2014neural]",
    "[@graves2014neural, §3; @olah2015lstm]",
    "[@",
    "[@x]",
    "[@;@]",
    "@fig-a",
    "@eq-a",
  ],
  ...[
    "@sec-a",
    "@fig-",
    "@",
    "[^1]",
    "[^1]:",
    "[^1]: note",
    "    ",
    "[^",
    ":num[x]{fig-a.bulbs}",
    ":lang[x *y]{fr}",
    ":lang[",
    ":num[",
    ":num[]{}",
  ],
  ...[
    ":value[fig-a.light.1]{as=percent}",
    ":value[fig-a]",
    ":value[",
    "{",
    "}",
    "{#sec-a}",
    "{a=b}",
  ],
  ...[
    "[text](#fig-a/bulb.1)",
    "[text](first.md#sec-elsewhere)",
    "[](first.md)",
    "[a]: first.md",
    "[a]",
    "[text](",
    "[text][",
    "](",
    "<https://a.b>",
    "<",
    "<b>",
  ],
  ...[
    "# A",
    "## B {#sec-b}",
    "### C",
    "####",
    "---",
    "===",
    "- ",
    "1. ",
    "> ",
    "| a | b |",
    "| - | - |",
    "| [@x] | `|` \\| |",
  ],
  ...[
    "```ts",
    "```",
    "~~~",
    "![a](b)",
    "![",
    "*",
    "**",
    "_",
    "`",
    '"',
    "'",
    "...",
    "text",
    "\\",
    "&amp;",
    "\t",
    "\u0000",
    "é",
    "𝔘",
    "\u00a0",
    "==a==",
    "~2~",
    ": a",
    "-a",
    "1.a",
    "[ ] ",
    "@fig:a",
    "**a",
    "`a",
  ],
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

const between = fc.constantFrom(" ", "\n", "\n\n", "\n  ", "\n    ", "\n> ", "", "\r\n");

const text = fc
  .array(fc.tuple(piece, between), { maxLength: 60 })
  .map((list) => list.map(([piece, between]) => piece + between).join(""));

const section = fc.oneof(
  text.map((body) => `---\ntitle: Second\nlead: A sentence.\n---\n${body}`),
  text,
  text.map((body) => `---\n${body}\n---\n`),
);

/** Errors whose message begins with the word that is wrong. */
const quoting = new Set([
  "citation-unknown",
  "diagram-unknown",
  "language-unknown",
  "param-invalid",
  "param-unknown",
  "part-unknown",
  "reference-unknown",
  "value-unknown",
]);

function startsWith(word: string) {
  return (text: string) => text.startsWith(word);
}

describe("whatever an author writes", () => {
  test("becomes a page, or errors at places that are in the file", () => {
    fc.assert(
      fc.property(section, (written) => {
        const { article, diagnostics } = compile(written);
        const html = article!.sections[1]!.body(pageOf("second"));
        expect(html).not.toMatch(/<script|\son\w+=| style=/);
        const lines = readSource("", written).text.split("\n");
        for (const { code, place, message } of diagnostics) {
          if (place.file !== "article/second.md") continue;
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeGreaterThanOrEqual(1);
          expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1);
          // The wrong word that the message quotes stands at the place.
          const [, word] = /^[^"]*"([^"]*)"/.exec(message) ?? [];
          if (!quoting.has(code) || word === undefined) continue;
          expect(lines[place.line - 1]!.slice(place.column - 1)).toSatisfy(startsWith(word));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    );
  }, 60_000);

  test("gives the same page and the same errors twice", () => {
    fc.assert(
      fc.property(section, (written) => {
        const [one, two] = [compile(written), compile(written)];
        expect(one.diagnostics).toEqual(two.diagnostics);
        const [first, second] = [one, two].map(({ article }) =>
          article!.sections[1]!.body(pageOf("second")),
        );
        expect(first).toBe(second);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test.each(["article.yaml", "references.bib"])(
    "in %s never throws",
    (file) => {
      const words = [
        "title:",
        "sections: [first]",
        "- a",
        "&a",
        "*a",
        "{",
        "}",
        "@misc{a,",
        "title = {x}",
        '"',
        "[",
        "]",
        "\n",
        "%",
        "authors:",
        " ",
      ];
      fc.assert(
        fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (list) => {
          compile("", { [`article/${file}`]: list.join(" ") });
        }),
        { numRuns: 100 },
      );
    },
    60_000,
  );
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/);
const slip = fc.tuple(fc.constantFrom("drop", "double", "change", "swap", "case"), fc.nat());

test("one slip of a key is always mended", () => {
  fc.assert(
    fc.property(word, slip, (right, [kind, seed]) => {
      const i = seed % right.length;
      const letter = right[i]!;
      const [before, after] = [right.slice(0, i), right.slice(i + 1)];
      const wrong = {
        drop: before + after,
        double: before + letter + letter + after,
        change: `${before}${letter === "q" ? "w" : "q"}${after}`,
        swap: before + (after[0] ?? "") + letter + after.slice(1),
        case: before + letter.toUpperCase() + after,
      }[kind];
      fc.pre(wrong !== right && wrong !== undefined);
      expect(suggest(wrong, ["something-else-entirely", right])).toBe(right);
    }),
  );
});
