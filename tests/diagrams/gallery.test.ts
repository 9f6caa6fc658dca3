import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import type { Diagram, State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { rangeField } from "../../src/params/range.ts";
import { drawOn } from "../../src/stage.ts";
import { initialState, settle } from "../../src/state.ts";
import { emptiedStates, extremeStates, randomState } from "./states.ts";

const diagrams = [...(await loadDiagrams(process.cwd())).diagrams].map(([folder, diagram]) => ({
  folder,
  diagram,
}));

/** The picture of a diagram, drawn on `svg` or on a new one. */
function draw(diagram: Diagram, state: State, width: number, svg = blank(width)): SVGSVGElement {
  drawOn(svg, diagram, state, diagram.compute(state));
  return svg;
}

function blank(width: number): SVGSVGElement {
  const { document } = parseHTML("<!doctype html><body></body>");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
  svg.setAttribute("data-width", String(width));
  return svg;
}

/** A picture's markup. In which order an element was given its attributes does not matter. */
function write(svg: SVGSVGElement): string {
  return svg.outerHTML.replace(
    /(<[\w-]+)((?: [\w-]+="[^"]*")+)/g,
    (_, start: string, attributes: string) =>
      start +
      attributes
        .match(/ [\w-]+="[^"]*"/g)!
        .sort()
        .join(""),
  );
}

/** A picture as a browser has it that got it with the page: the same, but on nodes that nothing knows. */
function parse(picture: string): SVGSVGElement {
  return parseHTML(`<!doctype html><body>${picture}</body>`).document.querySelector("svg")!;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each(diagrams)("$folder", ({ folder, diagram }) => {
  const next = random(20);
  const states = [
    initialState(diagram.params),
    ...Array.from({ length: 20 }, () => randomState(next, diagram)),
    ...extremeStates(diagram),
    ...emptiedStates(diagram),
  ];

  it("is named after its folder", () => {
    expect(diagram.name).toBe(folder);
  });

  it("computes finite numbers in every state", () => {
    for (const state of states) {
      for (const value of numbersIn(diagram.compute(state)))
        expect(value).toSatisfy(Number.isFinite);
    }
  });

  it.each(diagram.widths)("draws no broken coordinate at width %i", (width) => {
    for (const state of states) {
      const picture = draw(diagram, state, width).outerHTML;
      expect(picture).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(picture).toMatch(/viewBox="0 0 \d+ \d+/);
    }
  });

  it.each(diagram.widths)("draws the same on old nodes as on new ones at width %i", (width) => {
    const svg = blank(width);
    for (const state of states) {
      draw(diagram, state, width, svg);
      expect(write(svg)).toBe(write(draw(diagram, state, width)));
    }
  });

  it.each(diagram.widths)(
    "takes over the picture of build time in any state at width %i",
    (width) => {
      const built = draw(diagram, states[0]!, width).outerHTML;
      for (const state of [...states.slice(1, 4), ...emptiedStates(diagram)]) {
        const picture = draw(diagram, state, width, parse(built));
        expect(write(picture)).toBe(write(parse(draw(diagram, state, width).outerHTML)));
      }
    },
  );

  it("marks in its picture every part that it names", () => {
    const state = states[0]!;
    const picture = draw(diagram, state, diagram.widths[0]!);
    const values = diagram.compute(state);
    for (const [name, part] of Object.entries(diagram.parts)) {
      const wanted = part.count
        ? Array.from({ length: part.count(values) }, (_, i) => `${name}.${i + 1}`)
        : [name];
      for (const one of wanted) {
        expect(picture.querySelector(`[data-part="${one}"]`), one).not.toBeNull();
      }
    }
  });

  it.each(diagram.widths)("draws no part that it does not name at width %i", (width) => {
    for (const state of states) {
      const values = diagram.compute(state);
      const drawn = draw(diagram, state, width).querySelectorAll("[data-part]");
      for (const element of drawn) {
        const [name, index, ...rest] = element.getAttribute("data-part")!.split(".");
        const part = diagram.parts[name!];
        expect(part, element.getAttribute("data-part")!).toBeDefined();
        expect(rest).toEqual([]);
        if (index) expect(Number(index)).toBeLessThanOrEqual(part!.count?.(values) ?? 0);
      }
    }
  });

  it("can be stepped to where its time ends", () => {
    for (const state of states) {
      const ends = Object.entries(diagram.ends?.(diagram.compute(state)) ?? {});
      for (const [name, end] of ends) {
        const [field] = diagram.params[name]!.fields(state[name], state);
        const to = settle(diagram.params, { ...state, [name]: end })[name];
        expect(to).toBe(Math.max(end!, rangeField(field).min));
      }
    }
  });

  it("says in words what is to be seen", () => {
    for (const state of states) {
      const values = diagram.compute(state);
      const description = diagram.describe(values);
      expect(description).toMatch(/^[A-Z0-9].{20,300}[.?!]$/);
      const { document } = parseHTML("<!doctype html><body></body>");
      diagram.describeIn?.(document.body, values);
      expect(document.body.textContent).toBe(diagram.describeIn ? description : "");
    }
  });
});
