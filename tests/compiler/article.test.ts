import { expect, test } from "vitest";
import { writePhrases } from "../../diagrams/kit/phrases.ts";
import { compileArticle } from "../../src/compiler/compile.ts";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import { articleFiles, compile, errorsOf, front, pageOf, standing } from "./article.ts";

const yaml = articleFiles("").get("article/article.yaml")!;
const references = articleFiles("").get("article/references.bib")!;
const second = front("Second");

function errorsWithYaml(text: string): string[] {
  return errorsOf(second, { "article/article.yaml": text });
}

function errorsWithReferences(text: string): string[] {
  return errorsOf(second, { "article/references.bib": text });
}

test("an article without mistakes has no errors", () => {
  expect(errorsOf(second)).toEqual([]);
});

test("each mistake in article.yaml is reported where it stands", () => {
  const text = yaml
    .replace("subtitle: A subtitle\n", "")
    .replace("language: en", "languag: en")
    .replace("2026-01-31", "31 January")
    .replace("name: MIT, url: ", "name: MIT, href: ");
  expect(errorsWithYaml(text)).toEqual([
    'article/article.yaml:1:1: error[article-invalid] "subtitle" is missing',
    "article/article.yaml:5:12: error[article-invalid] published: must be a date, such as 2026-01-31",
    'article/article.yaml:6:1: error[article-invalid] "languag" means nothing here; did you mean "language"?',
    'article/article.yaml:9:9: error[article-invalid] "licences.code.url" is missing',
    'article/article.yaml:9:22: error[article-invalid] "licences.code.href" means nothing here',
  ]);
});

test("YAML that cannot be read, or is no list of names, is reported", () => {
  expect(errorsWithYaml("title: [a\npublished: 2026-01-31")).toEqual([
    "article/article.yaml:1:10: error[article-invalid] a closing ] is missing",
  ]);
  expect(errorsWithYaml("just text")).toEqual([
    "article/article.yaml:1:1: error[article-invalid] this must be a list of names with values",
  ]);
  expect(errorsWithYaml("")).toHaveLength(1);
});

test("a syntax error in YAML is told once", () => {
  expect(errorsWithYaml(`${yaml}bad: [\n`)).toHaveLength(1);
});

test("every entry that cannot be read is told, and what is wrong in the others", () => {
  const text = yaml
    .replace("A title", "A: title")
    .replace("A subtitle", '"A subtitle')
    .replace("published", "publishd")
    .replace("language: en", "language: e")
    .replace("[first, second, third]", "[first, second, third");
  expect(errorsWithYaml(`${text}retells: a\nretells: b\n`)).toEqual([
    'article/article.yaml:1:8: error[article-invalid] a text stands between double quotes if ": " is in it or it begins with a sign; \\" is a quotation mark in it; the lines of a list begin one below the other: - name',
    "article/article.yaml:2:22: error[article-invalid] a closing quotation mark is missing",
    'article/article.yaml:6:1: error[article-invalid] "publishd" means nothing here; did you mean "published"?',
    "article/article.yaml:7:11: error[article-invalid] language: must be a language, such as en",
    "article/article.yaml:11:32: error[article-invalid] a closing ] is missing",
    "article/article.yaml:13:1: error[article-invalid] this name comes twice",
  ]);
});

test.each([
  ["title: A title", "title:\u00a0A title", "1:7"],
  ["  - name: Someone", "  - name:\u00a0Someone", "5:10"],
  ["  - name: Someone", "  -\u00a0name: Someone", "5:4"],
  ["  - name: Someone", "\u00a0 - name: Someone", "5:1"],
])("in place of %j, %j is a mistake at its blank, %s", (right, wrong, at) => {
  expect(errorsWithYaml(yaml.replace(right, wrong))).toEqual([
    `article/article.yaml:${at}: error[article-invalid] this is a non-breaking space (U+00A0); type a plain blank instead`,
  ]);
});

test("a non-breaking space within a text is none of YAML's, whatever else is wrong", () => {
  const text = yaml.replace("A title", "A:\u00a0title").replace("published", "publishd");
  expect(errorsWithYaml(text)).toHaveLength(1);
});

test("a name that is misspelt in a list is told once, with what was meant; so is every other", () => {
  const text = yaml
    .replace("name: Someone", "nmae: Someone\n    ulr: https://example.org/")
    .replace("subtitle", "subtitel");
  expect(errorsWithYaml(text)).toEqual([
    'article/article.yaml:2:1: error[article-invalid] "subtitel" means nothing here; did you mean "subtitle"?',
    'article/article.yaml:5:5: error[article-invalid] "nmae" of author 1 means nothing here; did you mean "name"?',
    'article/article.yaml:6:5: error[article-invalid] "ulr" of author 1 means nothing here; did you mean "url"?',
  ]);
});

test.each([
  ["title: One: two\nlead: A sentence.", "2:8", 'a text stands between double quotes if ": "'],
  ["title: One\nlead: *A* sentence.", "3:11", "a text stands between double quotes"],
  ["title: One\nlead: @sec-x.", "3:7", "a text stands between double quotes"],
  ["title: One\nlead: A sentence\non two lines.", "4:1", "a line has the form name: value"],
  ["\ttitle: One\nlead: A sentence.", "2:1", "blanks indent here, not a tab"],
  ["title: One\ntitle: Two\nlead: A sentence.", "3:1", "this name comes twice"],
  ["title: 2016\nlead: A sentence.", "2:8", "title: must be a title, between double quotes"],
])(
  "what is wrong with the front matter %j is told at %s in words for authors",
  (text, at, words) => {
    const [error, ...others] = errorsOf(`---\n${text}\n---\n`);
    expect(error).toContain(`article/second.md:${at}: error[front-matter-invalid] ${words}`);
    expect(others).toEqual([]);
  },
);

const cut =
  "from here on this would be a comment, and cut from the text; put the text between double quotes, or a remark on a line of its own";

test.each([
  ["title: Everywhere #1 at once\nlead: A sentence.", "2:19"],
  ["title: One\nlead: A sentence # and no more", "3:18"],
  ["title: One\nlead: A sentence\n  on two #lines", "4:10"],
  ["title: #1\nlead: A sentence.", "2:8"],
  ["title: One\nlead: A sentence.\nshort: 1 #2", "4:10"],
])("what YAML would cut from the front matter %j is told once, at %s", (text, at) => {
  expect(errorsOf(`---\n${text}\n---\n`)).toEqual([
    `article/second.md:${at}: error[front-matter-invalid] ${cut}`,
  ]);
});

test("so is what it would cut from article.yaml, also where something else is wrong", () => {
  const text = yaml.replace("A title", "No. #1").replace("- name: Someone", "- name: Some #one");
  const told = [
    `article/article.yaml:1:12: error[article-invalid] ${cut}`,
    `article/article.yaml:5:16: error[article-invalid] ${cut}`,
  ];
  expect(errorsWithYaml(text)).toEqual(told);
  expect(errorsWithYaml(`${text}bad: [\n`)).toEqual([...told, expect.any(String)]);
});

test("a comment that cuts nothing is none of our business", () => {
  const text = yaml
    .replace("title: A title", '# The title\ntitle: "A #1 title" # a remark')
    .replace("authors:", "authors: # in the order of the alphabet\n  # so far")
    .replace("A subtitle", "C# and a#b")
    .replace("[first, second, third]", "# in order\n  - first\n  # then\n  - second\n  - third");
  expect(errorsWithYaml(`${text}# The end\n`)).toEqual([]);
});

test("a list that is indented unevenly is told in words for authors", () => {
  const text = yaml.replace(/^sections.*/m, "sections:\n  - first\n  -second\n  - third");
  expect(errorsWithYaml(text)).toEqual([
    "article/article.yaml:13:1: error[article-invalid] this line begins at another column than those it belongs to; the lines of a list begin one below the other: - name",
  ]);
});

test("a section that is not listed is checked, so that only its listing is at fault", () => {
  const text = yaml.replace("second, third", "third");
  const cited = `${second}\n[@new2016] and [@olah2015lstm], @sec-third, @sec-wrong.\n`;
  const added = `${references}@misc{new2016, title = {New}, author = {One}, year = 2016}\n`;
  expect(
    errorsOf(cited, { "article/article.yaml": text, "article/references.bib": added }),
  ).toEqual([
    'article/second.md:1:1: error[section-unlisted] "second" is not among the sections of article.yaml, as a line "- second"',
    'article/second.md:6:46: error[reference-unknown] there is no "sec-wrong"',
  ]);
});

test("an entry of no known type, or with a missing comma, is told where it is wrong", () => {
  const typo = "@inproceding{one, title = {New}, author = {One}, year = 2016}\n";
  const comma = "@misc{two, title = {New}\n  author = {One}, year = 2016}\n";
  expect(
    errorsOf(`${second}\n[@one; @two]\n`, {
      "article/references.bib": `${references}${typo}${comma}`,
    }),
  ).toEqual([
    'article/references.bib:13:2: error[bibliography-invalid] there is no type of entry "inproceding"; did you mean "inproceedings"?',
    "article/references.bib:15:3: error[bibliography-invalid] before this a comma or a closing } or quotation mark is missing; fields have the form name = {value},",
  ]);
});

test("the sections are checked also where article.yaml has an error", () => {
  const text = yaml.replace("published", "publishd");
  expect(errorsOf(`${second}\n[@graves]\n`, { "article/article.yaml": text })).toEqual([
    'article/article.yaml:6:1: error[article-invalid] "publishd" means nothing here; did you mean "published"?',
    'article/second.md:6:3: error[citation-unknown] "graves" is not in references.bib',
  ]);
});

test("so are the sections' names, and the work retold, where another entry has an error", () => {
  const text = yaml
    .replace("A title", "A: title")
    .replace("published", "publishd")
    .replace("second, third", "secnd, second, third");
  const [, , ...others] = errorsWithYaml(`${text}retells: olah2015lst\n`);
  expect(others).toEqual([
    'article/article.yaml:11:19: error[section-missing] there is no file article/secnd.md; did you mean "second"?',
    'article/article.yaml:12:10: error[citation-unknown] "olah2015lst" is not in references.bib; did you mean "olah2015lstm"?',
  ]);
});

test("a list of sections that comes twice is told once", () => {
  expect(errorsWithYaml(`${yaml}sections: [none]\n`)).toEqual([
    "article/article.yaml:12:1: error[article-invalid] this name comes twice",
  ]);
});

test("a diagram that has another name than its folder is reported at the name", () => {
  const copied = new Map([...standing.diagrams, ["my-lamp", standing.diagrams.get("lamp")!]]);
  const files = articleFiles(second, {
    "diagrams/my-lamp/index.ts": 'export default defineDiagram({\n  name: "lamp",\n});\n',
  });
  const { diagnostics } = compileArticle({ ...standing, files, diagrams: copied });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'diagrams/my-lamp/index.ts:2:3: error[diagram-misnamed] the diagram\'s name is "lamp"; it must be "my-lamp", as its folder\'s',
  ]);
});

test("aliases that grow past all bounds are refused", () => {
  const lists = ["a: &a [x,x,x,x,x,x,x,x,x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef"]) {
    lists.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(",")}]`);
  }
  expect(errorsWithYaml(lists.join("\n")).length).toBeGreaterThan(0);
});

test("sections that are listed and the files there are must agree", () => {
  const text = yaml.replace("[first, second, third]", "[first, secnd, first]");
  expect(errorsWithYaml(text)).toEqual([
    'article/article.yaml:11:19: error[section-missing] there is no file article/secnd.md; did you mean "second"?',
    'article/article.yaml:11:26: error[section-missing] "first" is listed twice',
    'article/second.md:1:1: error[section-unlisted] "second" is not among the sections of article.yaml, as a line "- second"',
    'article/third.md:1:1: error[section-unlisted] "third" is not among the sections of article.yaml, as a line "- third"',
  ]);
});

test("a section's name is its page's: plain, and no other page's", () => {
  const text = yaml.replace("[first, second, third]", "[first, second, third, diagrams, my topic]");
  const others = {
    "article/diagrams.md": front("Diagrams"),
    "article/my topic.md": front("My topic"),
    "article/article.yaml": text,
  };
  expect(errorsOf(second, others)).toEqual([
    'article/article.yaml:11:34: error[section-misnamed] "diagrams" is another page or folder of the site; the section needs a name of its own',
    'article/article.yaml:11:44: error[section-misnamed] "my topic" must be lower-case letters a to z and digits, in words with hyphens between them: my-topic',
  ]);
});

test("Markdown that no list of sections could name is reported", () => {
  const others = { "article/sub/x.md": "", "article/tidy.MD": "", "article/y.markdown": "" };
  expect(errorsOf(second, others)).toEqual(
    Object.keys(others).map(
      (file) =>
        `${file}:1:1: error[section-unlisted] this is no section: sections stand in article/ itself and end in ".md"`,
    ),
  );
});

test.each([
  ["address: javascript:alert(1)/", "12:10", "address: must be an address of the web"],
  ["address: ftp://example.org/", "12:10", "address: must be an address of the web"],
  ["address: https://example.org", "12:10", "address: must end with a slash"],
  ["address: https://example.org/?x=/", "12:10", "address: must be the address of a folder"],
  ["address: https://example.org/#/", "12:10", "address: must be the address of a folder"],
  ["repository: javascript:alert(1)", "12:13", "repository: must be an address of the web"],
  ["updated: 2026-01-30", "12:10", "updated: must not be before 2026-01-31, when"],
  ["updated: 2026-02-30", "12:10", "updated: must be a date, such as 2026-01-31"],
])("article.yaml cannot have %j, which is told at %s", (line, at, words) => {
  const [error, ...others] = errorsWithYaml(`${yaml}${line}\n`);
  expect(error).toContain(`article/article.yaml:${at}: error[article-invalid] ${words}`);
  expect(others).toEqual([]);
});

test.each([
  ["name: Someone\n    family: Lovelace", "5:5"],
  ["name: Someone\n    given: Ada", "5:5"],
  ["given: Ada", "5:5"],
  ["url: https://example.org/", "5:5"],
])("an author is a person or a group, and not %j", (author, at) => {
  expect(errorsWithYaml(yaml.replace("name: Someone", author))).toEqual([
    `article/article.yaml:${at}: error[article-invalid] author 1: must have family and given for a person, or name for a group`,
  ]);
});

test("a person has a family name, and perhaps a given one", () => {
  for (const author of ["given: Ada\n    family: Lovelace", "family: Voltaire"]) {
    expect(errorsWithYaml(yaml.replace("name: Someone", author))).toEqual([]);
  }
});

test("nobody's address is a script", () => {
  const text = yaml
    .replace("name: Someone", "name: Someone\n    url: javascript:alert(2)")
    .replace("https://opensource.org/license/mit", "javascript:alert(3)");
  expect(errorsWithYaml(text)).toEqual([
    "article/article.yaml:6:10: error[article-invalid] url of author 1: must be an address of the web, such as https://example.org/",
    "article/article.yaml:11:27: error[article-invalid] licences.code.url: must be an address of the web, such as https://example.org/",
  ]);
});

test("the work that is retold must be in the bibliography, and counts as cited", () => {
  expect(errorsWithYaml(`${yaml}retells: olah2015lst\n`)).toEqual([
    'article/article.yaml:12:10: error[citation-unknown] "olah2015lst" is not in references.bib; did you mean "olah2015lstm"?',
  ]);
  const { article, diagnostics } = compile(second, {
    "article/article.yaml": `${yaml}retells: retold\n`,
    "article/references.bib": `${references}@misc{retold, title = {T}, author = {A}, year = 2016}\n`,
  });
  expect(diagnostics).toEqual([]);
  expect(article!.references.map(({ key, number }) => [key, number])).toEqual([
    ["graves2014neural", 1],
    ["olah2015lstm", 2],
    ["retold", 3],
  ]);
});

test("each mistake in the bibliography is reported where it stands", () => {
  const text = `${references}
@misc{bare, title = {No author}}

@misc{olah2015lstm, title = {Again}}

  @misc{open, title = {Open
@misc{comma title = {x}}

@misc{unread, title = {T}, author = {A}, year = {soon}}
`;
  expect(errorsWithReferences(text)).toMatchInlineSnapshot(`
    [
      "article/references.bib:14:1: error[bibliography-invalid] the entry has no author or editor, no year or date",
      "article/references.bib:14:7: error[citation-unused] nothing cites "bare"",
      "article/references.bib:16:7: error[bibliography-invalid] "olah2015lstm" is already an entry",
      "article/references.bib:18:28: error[bibliography-invalid] the entry has no closing }",
      "article/references.bib:19:13: error[bibliography-invalid] before this a comma or a closing } or quotation mark is missing; fields have the form name = {value},",
      "article/references.bib:21:7: error[citation-unused] nothing cites "unread"",
      "article/references.bib:21:50: error[bibliography-invalid] year: must be four digits, "in press" or "forthcoming"",
    ]
  `);
});

test.each([
  ["@string{iclr = {ICLR}}", "14:1", "there is no @string here, since readers copy single entries"],
  ['@preamble{"\\newcommand"}', "14:1", "there is no @preamble here"],
])("%s, which BibTeX has, is refused in words of its own", (text, at, words) => {
  const [error, ...others] = errorsWithReferences(`${references}\n${text}\n`);
  expect(error).toContain(`article/references.bib:${at}: error[bibliography-invalid] ${words}`);
  expect(others).toEqual([]);
});

test.each([
  "@comment{\n@misc{old, title = {Not {read}}}\n}",
  "@comment a line, @misc{no, entry}",
  "% @misc{old, title = {T}}",
  "Words between entries are remarks.",
])("%j is no entry, and no mistake", (text) => {
  expect(errorsWithReferences(`${text}\n${references}\n${text}\n`)).toEqual([]);
});

test.each([
  "@misc(key, title = {T}, author = {Doe, Jane}, year = 2016)",
  "@book{key, title = {T}, editor = {Doe, Jane}, year = {2016}}",
  '@misc{key, title = "A {"}T{"}", author = {Doe, Jane and {Research and Co}}, year = {in press}}',
  "@article{key, title = {T}, author = {A}, year = {forthcoming}, journal = cacm}",
  "@misc{key, title = {T}, author = {A}, date = {2016-05}, month = {5~} # may, biburl = {x}, isbn13 = {1}}",
])("%s is read", (text) => {
  const { article, diagnostics } = compile(`${second}\n[@key]\n`, {
    "article/references.bib": `${references}\n${text}\nA remark.\n`,
  });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(article!.references.at(-1)!.bibtex).toBe(text);
});

test.each([
  ["jornal = {N}", "3", 'there is no field "jornal"; did you mean "journal"?'],
  ["year = 2017", "3", '"year" comes twice in the entry'],
  ["url = {javascript:alert(1)}", "10", "url: must be an address of the web"],
  ["url = {arxiv.org/abs/1410.5401}", "10", "url: must be an address of the web"],
  ['doi = {foo"><x}', "10", "doi: must be as in an address, without https://doi.org/: 10.1000/182"],
  ["doi = {https://doi.org/10.1000/182}", "10", "doi: must be as in an address"],
  ["date = {20166}", "11", "date: must begin with a year of four digits"],
  ["editor = {Doe, Jane and}", "13", 'editor: must have a name before and after each "and"'],
  ["pages = {10--1}", "12", "pages: must be the first and the last in full: 157--166"],
  ["pages = {3, 157--66}", "12", "pages: must be the first and the last in full: 157--166"],
  ["note = ,", "10", "before this a value is missing; fields have the form name = {value},"],
  ["journal = iclr", "13", '"iclr" abbreviates nothing; a text stands between braces: {iclr}'],
])("in an entry, %s is told at its place", (field, column, words) => {
  const text = references.replace(/2015\n\}/, `2015,\n% A remark.\n  ${field}\n}`);
  const [error, ...others] = errorsWithReferences(text);
  expect(error).toContain(
    `article/references.bib:13:${column}: error[bibliography-invalid] ${words}`,
  );
  expect(others).toEqual([]);
});

const parted =
  'must have "and" between its names: {Doe, Jane and Smith, John}; a name that has a sign or words of its own stands between braces: {Doe & Co}';

const braced = (family: string, given: string) =>
  `must have "and" between its names; a family name of several words stands between braces: {${family}}, ${given}`;

test.each([
  ["John Smith, Jane Doe", 0, braced("John Smith", "Jane Doe")],
  ["John Smith, Jane Doe and Max Power", 0, braced("John Smith", "Jane Doe")],
  ["G{\\'o}mez Colmenarejo, Ana Maria", 0, braced("G{\\'o}mez Colmenarejo", "Ana Maria")],
  ["Smith J, Doe J", 0, braced("Smith J", "Doe J")],
  ["Smith, John, Doe, Jane", 0, parted],
  ["Smith, J.; Doe, J.", 0, parted],
  ["Olah, Chris and Smith, John & Doe, Jane", 16, parted],
  ["Olah, Chris and Smith, John \\& Doe, Jane", 16, parted],
  ["Smith, John and Doe, Jane et al.", 16, 'must end with "and others", not with "et al."'],
  ["Smith, John and", 0, 'must have a name before and after each "and"'],
])(
  "the authors {%s} would come out as others, which is told at letter %i",
  (names, index, must) => {
    const text = references.replace("Olah, Christopher", names);
    expect(errorsWithReferences(text)).toEqual([
      `article/references.bib:10:${13 + index}: error[bibliography-invalid] author: ${must}`,
    ]);
  },
);

test.each([
  ["Smith, Jr., John", "Smith, J., Jr."],
  ["{García Márquez}, Gabriel José", "García Márquez, G. J."],
  ["García Márquez, Gabriel José and Doe, Jane", "García Márquez, G. J., & Doe, J."],
  ["Gómez Colmenarejo, Sergio", "Gómez Colmenarejo, S."],
  [
    "Ludwig van Beethoven and {Ord & Co; Others, Ltd., here}",
    "van Beethoven, L., & Ord & Co; Others, Ltd., here.",
  ],
  ['M{\\"u}ller, G{\\"u}nter {Ludwig}', "Müller, G. L."],
  ["{Google Inc.} and others", "Google Inc., et al."],
  ["Graves, Alex and Wayne, Greg and others", "Graves, A., Wayne, G., et al."],
  [
    `${Array(24).fill("Doe, Jane").join(" and ")} and others`,
    `${Array(19).fill("Doe, J., ").join("")}et al.`,
  ],
])("the authors {%s} are told as %s", (names, told) => {
  const { article, diagnostics } = compile(second, {
    "article/references.bib": references.replace("Olah, Christopher", () => names),
  });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(article!.references[1]!.text).toBe(`${told} (2015). Understanding LSTM Networks.`);
});

test("a command of TeX that is not read is told where it stands", () => {
  const title = "On \\LaTeX\\ and {\\o}, \\emph{x} of $\\alpha$, \\undefined{y}";
  expect(errorsWithReferences(references.replace("Understanding", () => title))).toEqual([
    'article/references.bib:9:15: error[bibliography-invalid] title: "\\LaTeX" is not read here, and would be printed as it stands',
    'article/references.bib:9:55: error[bibliography-invalid] title: "\\undefined" is not read here, and would be printed as it stands',
  ]);
});

test("two entries of one DOI are one work, told at the second", () => {
  const text = references
    .replace("year = 2014", "doi = {10.1000/aB}, year = 2014")
    .replace("year = 2015", "doi = {10.1000/Ab}, year = 2015");
  expect(errorsWithReferences(text)).toEqual([
    'article/references.bib:11:10: error[bibliography-invalid] doi: "graves2014neural" has the same',
  ]);
});

test("pages rise, or are no numbers", () => {
  for (const pages of ["157--166", "7", "7, 9--12", "e1--e5", "4:12--4:2", "12–13"]) {
    const text = references.replace("year = 2015", `pages = {${pages}}, year = 2015`);
    expect(errorsWithReferences(text)).toEqual([]);
  }
});

test("every field of an entry that is wrong is told, and none that it stands for as missing", () => {
  const text = references
    .replace("year = 2015", "year = {20155}")
    .replace("author = {Olah", "autor = {Olah");
  expect(errorsWithReferences(text)).toEqual([
    'article/references.bib:10:3: error[bibliography-invalid] there is no field "autor"; did you mean "author"?',
    'article/references.bib:11:11: error[bibliography-invalid] year: must be four digits, "in press" or "forthcoming"',
  ]);
});

test("a misspelt field is reported where it stands, with what was meant", () => {
  expect(
    errorsWithReferences(references.replace("author = {Olah", "autor = {Olah")),
  ).toMatchInlineSnapshot(`
    [
      "article/references.bib:10:3: error[bibliography-invalid] there is no field "autor"; did you mean "author"?",
    ]
  `);
});

test("an entry that does not close is told once, though it is cited", () => {
  expect(errorsWithReferences(references.replace(/\}\n$/, ""))).toMatchInlineSnapshot(`
    [
      "article/references.bib:11:14: error[bibliography-invalid] the entry has no closing }",
    ]
  `);
  expect(
    errorsWithReferences(references.replace("2014,", "2014, note = {open,")),
  ).toMatchInlineSnapshot(`
    [
      "article/references.bib:6:2: error[bibliography-invalid] the entry has no closing }",
    ]
  `);
});

test("a reference keeps its BibTeX, and is formatted with a link and without its markup", () => {
  const entry = `@article{key,
  title = {On <script> \\& {LaTeX} in \\textit{titles}},
  author = {G{\\"o}del, Kurt},
  year = 2016,
  doi = {10.1000/182}
}`;
  const { article } = compile(`${second}\n[@key]\n`, {
    "article/references.bib": `${references}% a remark\n${entry}\n`,
  });
  expect(article!.references.at(-1)).toMatchInlineSnapshot(`
    {
      "bibtex": "@article{key,
      title = {On <script> \\& {LaTeX} in \\textit{titles}},
      author = {G{\\"o}del, Kurt},
      year = 2016,
      doi = {10.1000/182}
    }",
      "citedAt": [
        {
          "id": "cite-key-1",
          "section": "second",
        },
      ],
      "html": "Gödel, K. (2016). <i>On &#60;script&#62; &#38; LaTeX in <span>titles</span></i>. <a href="https://doi.org/10.1000/182" rel="external noopener">https://doi.org/10.1000/182</a>",
      "key": "key",
      "number": 3,
      "text": "Gödel, K. (2016). On <script> & LaTeX in titles. https://doi.org/10.1000/182",
      "title": "On <script> & LaTeX in titles",
      "url": "https://doi.org/10.1000/182",
    }
  `);
});

test("a reference gives its address once, whatever quotation marks it has", () => {
  const entry = `@book{key, title = {T}, author = {A, B}, year = 2016, doi = {10.1000/a"b'c}}`;
  const { article } = compile(`${second}\n[@key]\n`, {
    "article/references.bib": `${references}${entry}\n`,
  });
  expect(article!.references.at(-1)!.text).toBe(`A, B. (2016). T. https://doi.org/10.1000/a"b'c`);
});

test("numbers run through the whole article, and the authors' guide has its own", () => {
  const figure =
    "::: figure lamp {#fig-x}\nSee @fig-x, @eq-x [@olah2015lstm].\n:::\n\n$$ x $$ {#eq-x}\n";
  const { article, diagnostics } = compile(`${second}\n${figure}`, {
    "guide/guide.md": `${front("Guide")}\n${figure}\n[A section](../article/second.md)\n`,
  });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  const [, section] = article!.sections;
  expect(section!.figures.map(({ id, number }) => [id, number])).toEqual([["fig-x", 2]]);
  expect(article!.guide!.figures.map(({ id, number }) => [id, number])).toEqual([["fig-x", 1]]);
  expect(article!.guide!.references.map(({ key, number }) => [key, number])).toEqual([
    ["olah2015lstm", 1],
  ]);
  expect(article!.guide!.body(pageOf("guide"))).toContain('<a href="../second/#sec-second">');
});

test("a section's title and lead may have typography, emphasis and code", () => {
  const { article } = compile("---\ntitle: Turing's *machine*\nlead: A `tape` -- endless.\n---\n");
  const { title, shortTitle, lead, leadText } = article!.sections[1]!;
  expect({ title, shortTitle, lead, leadText }).toEqual({
    title: "Turing’s machine",
    shortTitle: "Turing’s machine",
    lead: "A <code>tape</code> – endless.",
    leadText: "A tape – endless.",
  });
});

test("headings are listed without what leads elsewhere", () => {
  const { article } = compile(
    `${second}\n## On $x$, [*links*](first.md) & notes[^1]\n\n[^1]: A note.\n`,
  );
  const [heading] = article!.sections[1]!.headings;
  expect(heading!.text).toBe("On , links & notes");
  expect(heading!.html).toMatch(
    /^On <span class="together"><span class="katex">.*<\/span>,<\/span> <em>links<\/em> &amp; notes$/,
  );
});

test("headings inside a directive are left out of the list", () => {
  const { article } = compile(
    `${second}\n## Listed\n\n::: example\n## Shown\n:::\n\n## Listed too\n`,
  );
  const texts = article!.sections[1]!.headings.map(({ text }) => text);
  expect(texts).toEqual(["Listed", "Listed too"]);
});

test("no style attribute is left, and the style sheet says what they said", () => {
  const { article } = compile(`${second}\n$$ \\frac{1}{2} \\color{red}{x} $$\n`);
  expect(article!.sections[1]!.body(pageOf("second"))).not.toMatch(/ style=/);
  expect(article!.styles).toContain("{color:red!important}");
});

/** A section in which all is used that it has. */
const whole = `${second}
It is wrong: @sec-wrong.

::: example
\`\`\`ts
code
\`\`\`
:::

[@new2016], a note[^1] and [a link][label].

## A heading {#sec-there}

::: figure lamp {#fig-there}
A caption with :value[fig-there.sum].
:::

[^1]: A note.

[label]: third.md

\`\`\`js
more
\`\`\`
`;
const withNew = {
  "article/references.bib": `${references}@misc{new2016, title = {New}, author = {One}, year = 2016}\n`,
  "article/third.md": `${front("Third")}\n@fig-there, [so](second.md#sec-there), @sec-there, [@new2016].\n`,
};
const wrong = 'article/second.md:6:15: error[reference-unknown] there is no "sec-wrong"';

test.each([
  ["that nothing closes", "code\n```", "code"],
  ["with too few marks behind it", "code\n```", "code\n``"],
  ["with other marks behind it", "code\n```", "code\n~~~"],
])("code %s is told, and nothing that would follow from it", (_, right, instead) => {
  expect(errorsOf(whole, withNew)).toEqual([wrong]);
  expect(errorsOf(whole.replace(right, instead), withNew)).toEqual([
    wrong,
    "article/second.md:9:1: error[code-unclosed] this code has no closing line of as many marks as it begins with; what follows is checked once it has",
  ]);
});

test("a section that is listed and not there is told, and nothing that would follow from it", () => {
  const files = articleFiles(
    whole.replace("@sec-wrong", "@sec-third, [so](third.md), [@x]"),
    withNew,
  );
  files.set("article/first.md", `${front("First")}\n@sec-later, [part](#fig-z/bulb).\n`);
  files.delete("article/third.md");
  const { diagnostics } = compileArticle({ ...standing, files });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    "article/article.yaml:11:27: error[section-missing] there is no file article/third.md",
    'article/second.md:6:44: error[citation-unknown] "x" is not in references.bib',
  ]);
});

test.each([
  ["article/references.bib", "bibliography-invalid"],
  ["article/article.yaml", "article-invalid"],
])("that there is no file %s is told once, and nothing that would follow from it", (file, code) => {
  const files = articleFiles(whole.replace("@sec-wrong", "@sec-third"), withNew);
  files.set("article/article.yaml", `${files.get("article/article.yaml")}retells: new2016\n`);
  files.delete(file);
  const { diagnostics } = compileArticle({ ...standing, files });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    `${file}:1:1: error[${code}] there is no file ${file}`,
  ]);
});

test("without files there are errors and no article", () => {
  const { article, diagnostics } = compileArticle({ ...standing, files: new Map() });
  expect(article).toBeUndefined();
  expect(diagnostics.length).toBeGreaterThan(0);
});

test("a description's words of another language are marked with it, and escaped", () => {
  const speaking = {
    ...standing.diagrams.get("lamp")!,
    describe: () => "It says “<été>”.",
    describeIn(element: Element) {
      writePhrases(element, [
        { words: "It says “" },
        { words: "<été>", language: "fr" },
        { words: "”." },
      ]);
    },
  };
  const { article } = compileArticle({
    ...standing,
    files: articleFiles(second),
    diagrams: new Map([...standing.diagrams, ["lamp", speaking]]),
  });
  expect(article!.sections[0]!.body(pageOf("first"))).toContain(
    '>It says “<span lang="fr">&lt;été&gt;</span>”.</p>',
  );
});
