import type { Article, Reference, Section } from "../../../src/compiler/types.ts";
import { type Diagram, defineDiagram } from "../../../src/diagram.ts";
import { number } from "../../../src/params/number.ts";
import { vector } from "../../../src/params/vector.ts";
import { initialState } from "../../../src/state.ts";

export const diagram: Diagram = defineDiagram({
  name: "one-bar",
  title: "One bar",
  summary: "A bar that is <as long> as you say.",
  params: {
    size: number({ label: "length", initial: 2, min: 0, max: 5, step: 0.5 }),
    tilt: vector({ label: "tilt", initial: [0, 1], axes: ["x", "y"], min: -1, max: 1, step: 0.1 }),
  },
  parts: { bar: { label: "the bar" }, end: { label: "an end", count: () => 2 } },
  widths: [340, 680],
  compute: ({ size, tilt }) => ({ size, ends: [tilt, tilt] }),
  draw: ({ svg, setHeight }, { size }) => {
    svg.selectAll("rect").data([size]).join("rect").attr("width", String).attr("height", 10);
    setHeight(20);
  },
  describe: ({ size }) => `The bar is ${size} long.`,
});

const graves: Reference = {
  key: "graves2014neural",
  number: 1,
  html: 'Graves, A. <i>Neural Turing Machines</i>. <a href="https://arxiv.org/abs/1410.5401">arXiv:1410.5401</a>',
  text: "Graves, A. Neural Turing Machines. arXiv:1410.5401",
  bibtex: "@misc{graves2014neural, title={Neural Turing Machines}}",
  title: "Neural Turing Machines",
  url: "https://arxiv.org/abs/1410.5401",
  citedAt: [
    { section: "start", id: "cite-graves2014neural-1" },
    { section: "memory", id: "cite-graves2014neural-2" },
  ],
};

const cite = (n: number) =>
  `<span class="citations">[<a class="citation" id="cite-graves2014neural-${n}" href="#ref-graves2014neural" role="doc-biblioref">1</a>]</span>`;

function section(name: string, given: Partial<Section>): Section {
  return {
    name,
    id: `sec-${name}`,
    path: `${name}/`,
    file: `article/${name}.md`,
    number: "",
    title: name,
    shortTitle: name,
    lead: "What there is <em>to say</em>.",
    leadText: "What there is to say.",
    headings: [],
    figures: [],
    pictured: [],
    references: [graves],
    body: () => "<p>Words.</p>\n",
    ...given,
  };
}

/** A small article that has one of everything, with some hostile text. */
export const article: Article = {
  meta: {
    title: "Bars & <others>",
    subtitle: 'A "sample"',
    description: "An article for tests.",
    authors: [{ name: "The authors" }],
    published: "2026-11-22",
    language: "en",
    licences: {
      text: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      code: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    retells: "graves2014neural",
  },
  sections: [
    section("start", {
      path: "",
      title: "Start",
      headings: [{ id: "sec-why", level: 2, html: "Why <em>bars</em>", text: "Why bars" }],
      body: (page) =>
        `<h2 id="sec-why">Why <em>bars</em></h2>\n<p>As in <a href="${page.href("memory/#fig-bar")}">Figure 1</a> ${cite(1)}.</p>\n`,
    }),
    section("memory", {
      number: "1",
      title: "Memory",
      figures: [
        { id: "fig-bar", number: 1, diagram, state: initialState(diagram.params), layout: "page" },
      ],
      headings: [
        { id: "sec-more", level: 2, html: "More", text: "More" },
        { id: "sec-least", level: 4, html: "Least", text: "Least" },
      ],
      body: () =>
        `<h2 id="sec-more">More</h2>\n<figure id="fig-bar"></figure>\n<p>Of it ${cite(2)}.</p>\n`,
    }),
  ],
  references: [graves],
  diagrams: new Map([["one-bar", diagram]]),
  guide: section("guide", { title: "Guide", references: [] }),
  styles: "",
};
