/** What an error means, and a mistake that makes it. */
export interface Explanation {
  readonly meaning: string;
  /** The mistake: as it is written in a section, unless `file` says otherwise. */
  readonly example: string;
  readonly file?: "article.yaml" | "references.bib" | "diagrams/my-read/index.ts";
}

/** Every kind of error that an author can meet. The authors' guide prints this list. */
export const codes = {
  "article-invalid": {
    meaning: "article.yaml lacks something, or has something that it should not.",
    example: "publishd: 2026-01-31",
    file: "article.yaml",
  },
  "attribute-invalid": {
    meaning: "The construct has no such attribute, or the attribute no such value.",
    example: "$$ x $$ {#eq-x fro=fig-read}",
  },
  "bibliography-invalid": {
    meaning:
      "An entry of references.bib cannot be read, comes twice, lacks author, title or year, or has a field that cannot be right.",
    example: "@misc{graves2014neural, title = {The same key again}}",
    file: "references.bib",
  },
  "caption-mixed": {
    meaning: "A caption holds a directive, a heading, a table, a block of code or a quotation.",
    example: "::: figure ntm-read {#fig-read}\nA caption.\n\n::: aside\nA remark.\n:::\n:::",
  },
  "caption-missing": {
    meaning: "A figure has no caption.",
    example: "::: figure ntm-read {#fig-read}\n:::",
  },
  "citation-invalid": {
    meaning: "A citation has no brackets, or something between them does not begin with @.",
    example: "Memory outside [@graves2014neural; olah2015lstm].",
  },
  "citation-unknown": {
    meaning: "The key is not in references.bib.",
    example: "Memory outside [@graves2014nueral].",
  },
  "citation-unused": {
    meaning: "Nothing cites an entry of references.bib.",
    example: "@misc{unread, title = {A title}, author = {Someone}, year = 2016}",
    file: "references.bib",
  },
  "code-unclosed": {
    meaning: "Code that begins with a fence does not end with one.",
    example: "```ts\nconst sum = 1;",
  },
  "construct-unread": {
    meaning: "Something is nearly a construct, and would be printed as it stands.",
    example: "The width is :num{fig-read.width}.<br>",
  },
  "content-missing": {
    meaning:
      "A directive, a link, a note, an equation or a pair of brackets is there, and nothing in it to be seen.",
    example: "::: aside\n:::",
  },
  "content-unread": {
    meaning: "A table that draws itself up has lines of its own, which nobody would see.",
    example: "::: machines\nThe machines of this section.\n:::",
  },
  "diagram-failed": {
    meaning:
      "A diagram's own code throws or gives no number in the state that is asked for, lacks something or has what cannot be right, cannot be read, or needs a file that is not there.",
    example: "::: figure failing {#fig-failing}\nA caption.\n:::",
  },
  "diagram-misnamed": {
    meaning:
      "A diagram has another name than its folder, perhaps that of the one it began as, or its folder has a name that no page can have.",
    example: 'export default defineDiagram({ name: "ntm-read", … });',
    file: "diagrams/my-read/index.ts",
  },
  "diagram-unknown": {
    meaning: "There is no folder of this name under diagrams/.",
    example: "::: figure ntm-raed {#fig-x}\nA caption.\n:::",
  },
  "directive-unclosed": {
    meaning: "A directive has no closing line of colons.",
    example: "::: aside\nA remark.",
  },
  "directive-unknown": {
    meaning: "There is no construct of this name.",
    example: "::: asied\nA remark.\n:::",
  },
  "directive-unopened": {
    meaning: "A line of colons closes nothing.",
    example: "A remark.\n\n:::",
  },
  "figure-room": {
    meaning:
      "A figure is wider than the room there is side by side with others, in an aside or in the margin; or what takes the width of the page stands in something.",
    example: "::: aside\n::: figure ntm-read {#fig-read}\nA caption.\n:::\n:::",
  },
  "figures-mixed": {
    meaning: "Side by side stand other things than figures, or not two to four of them.",
    example: "::: figures\nA remark.\n:::",
  },
  "file-unknown": {
    meaning: "A listing names a file that is not there.",
    example: "::: listing diagrams/ntm-raed/index.ts\n:::",
  },
  "file-unreadable": {
    meaning:
      "A file cannot be read, or is not saved as UTF-8, so that some letters cannot be told.",
    example: "The caf\uFFFD.",
  },
  "footnote-unknown": {
    meaning: "There is no such note in the file.",
    example: "It learns.[^slolwy]\n\n[^slowly]: If slowly.\n\nAgain.[^slowly]",
  },
  "footnote-unused": {
    meaning: "Nothing refers to a note.",
    example: "[^slowly]: If slowly.",
  },
  "front-matter-invalid": {
    meaning: "A section does not begin with its title and its lead, or has something else there.",
    example: "---\ntitel: A title\nlead: A sentence.\n---",
  },
  "heading-level": {
    meaning: "A heading is of level 1, which the title has, or skips a level.",
    example: "#### Too deep",
  },
  "id-duplicate": {
    meaning: "Two things have the same id; where a heading has none of its own, its words make it.",
    example: "## One {#sec-one}\n\n## Two {#sec-one}",
  },
  "id-invalid": {
    meaning:
      "An id does not begin with what it is: fig- for figures, eq- for equations, sec- for headings.",
    example: "## One {#one}",
  },
  "image-unsupported": {
    meaning: "Pictures are diagrams; there is no other kind.",
    example: "![A network](network.png)",
  },
  "label-unused": {
    meaning: "No link has the label for which a line gives an address.",
    example: "[trick]: introduction.md",
  },
  "language-unknown": {
    meaning: "A fence names a language that is not highlighted.",
    example: "```pyhton\nprint(1)\n```",
  },
  "lines-invalid": {
    meaning: "A listing asks for lines that its file does not have.",
    example: "::: listing diagrams/ntm-read/index.ts {lines=9-1}\n:::",
  },
  "link-broken": {
    meaning: "A link leads nowhere.",
    example: "See [the beginning](introdution.md).",
  },
  "link-nested": {
    meaning: "A reference or a number to change stands inside a link.",
    example: "## One {#sec-one}\n\nSee [the part @sec-one](introduction.md).",
  },
  "math-invalid": {
    meaning: "A formula cannot be set.",
    example: "The weight $\\frc{1}{2}$.",
  },
  "nesting-deep": {
    meaning: "Directives, lists or quotes stand in one another past all use.",
    example: `${">".repeat(62)} A remark.`,
  },
  "param-invalid": {
    meaning: "A parameter of a diagram cannot have this value.",
    example: "::: figure ntm-read {#fig-read width=40}\nA caption.\n:::",
  },
  "param-unknown": {
    meaning: "The diagram has no such parameter.",
    example: "::: figure ntm-read {#fig-read widht=1}\nA caption.\n:::",
  },
  "part-unknown": {
    meaning: "The figure has no such part.",
    example: "::: figure ntm-read {#fig-read}\n[The attention](#fig-read/atention).\n:::",
  },
  "reference-unknown": {
    meaning: "No figure, equation or heading has this id.",
    example: "## One {#sec-one}\n\nSee @sec-oen.",
  },
  "section-misnamed": {
    meaning:
      "A section's name is another page's, or not of lower-case letters, digits and hyphens.",
    example: "sections: [introduction, example, guide]",
    file: "article.yaml",
  },
  "section-missing": {
    meaning: "article.yaml lists a section that has no file, or lists one twice.",
    example: "sections: [introduction, example, exampel]",
    file: "article.yaml",
  },
  "section-unlisted": {
    meaning:
      "A Markdown file of the article is not among the sections of article.yaml, or cannot be.",
    example: "sections: [introduction]",
    file: "article.yaml",
  },
  "step-misplaced": {
    meaning: "A step stands outside of steps, or steps hold something else.",
    example: "::: step\nPress the button.\n:::",
  },
  "table-invalid": {
    meaning: "A row has more or fewer cells than the table's head.",
    example: "| task | learns |\n| --- | --- |\n| copy |",
  },
  "title-missing": {
    meaning: "Details or a heading have no words to show.",
    example: "::: details\nThe rest.\n:::",
  },
  "value-unknown": {
    meaning: "The figure's diagram computes no number of this name.",
    example: "::: figure ntm-read {#fig-read}\n:value[fig-read.atention.1]\n:::",
  },
  "walk-incomplete": {
    meaning: "A walk lacks its figure or its steps, or holds something else.",
    example: "::: walk\nA remark.\n:::",
  },
} as const satisfies Readonly<Record<string, Explanation>>;

export type Code = keyof typeof codes;
