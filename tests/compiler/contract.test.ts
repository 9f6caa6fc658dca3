import { expect, test } from "vitest";
import { drawSlider } from "../../diagrams/kit/slider.ts";
import { compileArticle } from "../../src/compiler/compile.ts";
import { formatDiagnostic } from "../../src/compiler/diagnostics.ts";
import type { Diagram, Params, Stage } from "../../src/diagram.ts";
import { number } from "../../src/params/number.ts";
import { articleFiles, front, standing } from "./article.ts";

const input = { label: "input", initial: 1, min: -4, max: 4, step: 0.1 };

function drawGate(stage: Stage): void {
  stage.setHeight(100);
  const [field] = gate.params.input!.fields(1, {});
  drawSlider(stage, "input", {
    param: "input",
    field: field!,
    text: "",
    x: 20,
    y: 85,
    length: 200,
  });
}

const gate: Diagram = {
  name: "my-gate",
  title: "A gate",
  summary: "A gate opens as its input grows.",
  params: { input: number(input) },
  parts: { input: { label: "input" } },
  widths: [240],
  compute: (state) => ({ open: Number(state.input) / 4 }),
  draw: drawGate,
  describe: () => "The gate is open.",
};

const PARAMS = "export const params = {\n  input: number({}),\n};\n";
const INDEX =
  'export default defineDiagram({\n  name: "my-gate",\n  title: "",\n  widths: [],\n});\n';

/** The errors of an article that shows a gate, and a number of it. */
function errorsOf(diagram: object, folder = "my-gate"): string[] {
  const files = articleFiles(
    `${front("Second")}\n::: figure ${folder} {#fig-gate}\nA caption.\n:::\n\n:value[fig-gate.open] ::: sources\n`,
    { [`diagrams/${folder}/index.ts`]: INDEX, [`diagrams/${folder}/params.ts`]: PARAMS },
  );
  const diagrams = new Map([...standing.diagrams, [folder, diagram as Diagram]]);
  const { diagnostics } = compileArticle({ ...standing, files, diagrams });
  return diagnostics.map(formatDiagnostic);
}

const placed = "article/second.md:6:12: error[diagram-failed] my-gate cannot be";

test("a diagram that keeps to the contract is shown", () => {
  expect(errorsOf(gate)).toEqual([]);
});

test.each<[string, object, string, string]>([
  ["no title", { title: undefined }, "index.ts:3:3", '"title" is missing: a few words'],
  [
    "an empty title",
    { title: "" },
    "index.ts:3:3",
    "title: must be a few words: what it is called",
  ],
  ["no summary", { summary: undefined }, "index.ts:1:1", '"summary" is missing: one sentence'],
  [
    "no widths",
    { widths: [] },
    "index.ts:4:3",
    "widths: must be the widths that it is laid out for",
  ],
  ["widths that fall", { widths: [680, 340] }, "index.ts:4:3", "widths: must be the widths"],
  ["no describe", { describe: undefined }, "index.ts:1:1", '"describe" is missing: a function'],
  ["no parts", { parts: undefined }, "index.ts:1:1", '"parts" is missing: what prose can point at'],
  [
    "a part without a label",
    { parts: { gate: {} } },
    "index.ts:1:1",
    'the part "gate" has no label',
  ],
  [
    "a preset of a value that there is not",
    { presets: [{ label: "Shut", state: { input: -9 } }] },
    "index.ts:1:1",
    'the preset "Shut" sets input to -9, which takes -4 to 4 in steps of 0.1',
  ],
  [
    "a preset of a parameter that there is not",
    { presets: [{ label: "Shut", state: { inpt: 1 } }] },
    "index.ts:1:1",
    'the preset "Shut" sets "inpt", which is no parameter',
  ],
])(
  "%s is told in the diagram's own file, and what shows it is not at fault",
  (_, changes, at, words) => {
    const [error, ...others] = errorsOf({ ...gate, ...changes });
    expect(error).toContain(`diagrams/my-gate/${at}: error[diagram-failed] ${words}`);
    expect(others).toEqual([]);
  },
);

test.each<[string, Partial<typeof input>, string]>([
  ["an initial value out of range", { initial: 11 }, "cannot begin with 11: it takes -4 to 4"],
  ["one between the steps", { initial: 0.25 }, "cannot begin with 0.25: it takes -4 to 4"],
  ["bounds that are swapped", { min: 40, max: 4 }, "cannot go from 40 to 4: min is above max"],
  ["no step", { step: 0 }, "cannot go in steps of 0: step must be above 0"],
  ["a bound that is none", { max: Number.NaN }, "has no number for its min, max or step"],
])("%s is told where the parameter is defined", (_, changes, words) => {
  const params: Params = { input: number({ ...input, ...changes }) };
  const [error, ...others] = errorsOf({ ...gate, params });
  expect(error).toContain(
    `diagrams/my-gate/params.ts:2:3: error[diagram-failed] the parameter "input" ${words}`,
  );
  expect(others).toEqual([]);
});

test.each<[string, object, string]>([
  [
    "computes NaN",
    { compute: () => ({ open: [0, 0 / 0] }) },
    'computed: "open.2" is not a number that can be shown (NaN, Infinity)',
  ],
  [
    "asks for a parameter that it does not have",
    { compute: (state: Readonly<Record<string, unknown>>) => ({ open: state.inpt }) },
    'computed: there is no parameter "inpt" (there is input)',
  ],
  ["describes nothing", { describe: () => " " }, "described: describe gives no words"],
  [
    "says undefined",
    { describe: () => `It is ${{}.constructor.prototype.open}.` },
    "described: it says “It is undefined.”",
  ],
  [
    "draws at no place",
    {
      draw(stage: Stage) {
        drawGate(stage);
        stage.svg.append("g").attr("transform", `translate(${0 / 0},2)`);
      },
    },
    'drawn: its picture has transform="translate(NaN,2)"',
  ],
  [
    "writes NaN into its picture",
    {
      draw(stage: Stage) {
        drawGate(stage);
        stage.svg.append("text").text(`open to ${0 / 0} %`);
      },
    },
    "drawn: its picture says “open to NaN %”",
  ],
  [
    "has a slider for a parameter that it does not have",
    {
      draw(stage: Stage) {
        const [field] = gate.params.input!.fields(1, {});
        const slider = { param: "inpt", field: field!, text: "", x: 20, y: 85, length: 200 };
        stage.setHeight(100);
        drawSlider(stage, "input", slider);
      },
    },
    'drawn: there is no parameter "inpt" (there is input)',
  ],
])("a figure of a diagram that %s is told of", (_, changes, words) => {
  const [error, ...others] = errorsOf({ ...gate, ...changes });
  expect(error).toContain(`${placed} ${words}`);
  expect(others).toEqual([]);
});

test("a folder that no diagram can be named after is to be renamed", () => {
  const renamed =
    'diagrams/my-gate copy/index.ts:1:1: error[diagram-misnamed] the folder "my-gate copy" has to be renamed: a diagram\'s name is lower-case letters a to z and digits, in words with hyphens between them, as my-gate';
  expect(errorsOf(gate, "my-gate copy")).toContain(renamed);
});
