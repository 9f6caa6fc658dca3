import { parseHTML } from "linkedom";
import { describe, expect, it, vi } from "vitest";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import type { Diagram } from "../../src/diagram.ts";
import { drawOn } from "../../src/stage.ts";
import { initialState } from "../../src/state.ts";

// d3-drag asks it whether there is a finger.
vi.stubGlobal("navigator", { maxTouchPoints: 0 });

const { diagrams } = await loadDiagrams(process.cwd());

/** What is to be heard of a diagram, drawn so that it can be operated: what each mark is called. */
function namesIn(diagram: Diagram, width: number): string[] {
  const { document } = parseHTML("<!doctype html><body></body>");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
  svg.setAttribute("data-width", String(width));
  const state = initialState(diagram.params);
  drawOn(svg, diagram, state, diagram.compute(state), () => {});
  return [...svg.querySelectorAll("[role][aria-label]")].map(
    (mark) => `${mark.getAttribute("role")} “${mark.getAttribute("aria-label")}”`,
  );
}

describe.each([...diagrams])("%s", (_, diagram) => {
  it.each(diagram.widths)("calls no two of its marks by one name at width %i", (width) => {
    const names = namesIn(diagram, width);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(diagram.widths)("repeats itself in no name at width %i", (width) => {
    for (const name of namesIn(diagram, width)) expect(name).not.toMatch(/“([a-z ]+), \1/);
  });
});

describe("the switches of a sequence", () => {
  const switchesOf = (name: string) =>
    namesIn(diagrams.get(name)!, 340).filter((mark) => /^(checkbox|group) .*(bit|entr)/.test(mark));

  it("are called as its controls are", () => {
    expect(switchesOf("associative-recall")).toContain("checkbox “item 3, bit 2”");
    expect(switchesOf("ntm-repeat-copy")).toContain("checkbox “vector 1, bit 1”");
    expect(switchesOf("act-parity")).toEqual([
      "group “entries (1 if ticked, else −1)”",
      ...[1, 2, 3, 4, 5, 6].map((entry) => `checkbox “entry ${entry}”`),
    ]);
  });
});
