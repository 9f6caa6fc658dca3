import { compileArticle, type Input } from "../../src/compiler/compile.ts";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import type { Page } from "../../src/compiler/types.ts";
import { failing, lamp, wideLamp } from "./lamp.ts";

const ARTICLE = `title: A title
subtitle: A subtitle
description: A description
authors:
  - name: Someone
published: 2026-01-31
language: en
licences:
  text: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
sections: [first, second, third]
`;

const REFERENCES = `@article{graves2014neural,
  title = {Neural {Turing} Machines},
  author = {Graves, Alex and Wayne, Greg},
  year = 2014,
  url = {https://arxiv.org/abs/1410.5401}
}

@misc{olah2015lstm,
  title = {Understanding {LSTM} Networks},
  author = {Olah, Christopher},
  year = 2015
}
`;

const RECORD = JSON.stringify({
  name: "lamp",
  seed: 7,
  rejected: [],
  updates: 1200,
  weights: 34567,
  bytes: 4944,
  evaluation: {
    measures: [
      {
        quantity: "wrong bits",
        value: 0.25,
        outOf: 8,
        on: { length: 2 },
        trained: true,
        told: "most",
      },
      {
        quantity: "wrong bits",
        value: 0.5,
        outOf: 32,
        on: { length: 8 },
        trained: true,
        told: "most",
      },
      { quantity: "kept", value: 1, outOf: 1, on: { length: 2 }, trained: true },
      { quantity: "kept", value: 0.98, outOf: 1, on: { length: 8 }, trained: true },
      {
        quantity: "wrong bits",
        value: 6,
        outOf: 40,
        on: { length: 10 },
        trained: false,
        told: "most",
      },
    ],
  },
});

export const front = (title: string) => `---\ntitle: ${title}\nlead: A sentence.\n---\n`;

const FIRST = `${front("First")}
Cited, so that no test has to: [@graves2014neural; @olah2015lstm].

## A lamp elsewhere {#sec-elsewhere}

::: figure lamp {#fig-elsewhere}
A caption.
:::

$$ a = b $$ {#eq-elsewhere}
`;

/** The files of an article with three sections, the second of which is up to the test. */
export function articleFiles(second: string, others: Record<string, string> = {}) {
  return new Map(
    Object.entries({
      "article/article.yaml": ARTICLE,
      "article/references.bib": REFERENCES,
      "article/first.md": FIRST,
      "article/second.md": second,
      "article/third.md": `${front("Third")}\n## Later {#sec-later}\n`,
      "public/weights/lamp.json": RECORD,
      "src/models/lamp.ts": "const a = 1;\nconst b = 2;\nconst c = 3;\n",
      ...others,
    }),
  );
}

/** The diagrams of such an article that stand. */
export const standing: Omit<Input, "files"> = {
  diagrams: new Map([lamp, wideLamp].map((diagram) => [diagram.name, diagram])),
  faults: new Map(),
  unreadable: new Map(),
};

/** The errors of such an article, as they are printed. */
export function errorsOf(second: string, others?: Record<string, string>): string[] {
  return compile(second, others).diagnostics.map(formatDiagnostic);
}

export function compile(second: string, others?: Record<string, string>) {
  // What fails is told of also where it is not placed, for the gallery shows it.
  const placed = [...failing].filter(([name]) => second.includes(`::: figure ${name} `));
  const diagrams = new Map([...standing.diagrams, ...placed]);
  return compileArticle({ ...standing, files: articleFiles(second, others), diagrams });
}

/** A page on which one section stands. */
export function pageOf(section: string): Page {
  const href = (path: string) =>
    path.startsWith(`${section}/#`) ? path.slice(section.length + 1) : `../${path}`;
  return { path: `${section}/`, sections: [section], isStill: false, href, asset: href };
}
