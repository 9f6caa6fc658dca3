import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import diagram from "../../diagrams/act-walkthrough/index.ts";
import { drawOn } from "../../src/stage.ts";
import { initialState } from "../../src/state.ts";

const topics = ["output", "neuron", "budget", "remainder"];

function picture(topic: string): SVGSVGElement {
  const { document } = parseHTML("<!doctype html><body></body>");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
  svg.setAttribute("data-width", "340");
  const state = { ...initialState(diagram.params), topic };
  drawOn(svg, diagram, state, diagram.compute(state));
  return svg;
}

/** The layers that stay strong while a topic is spoken of. */
const spokenOf = (topic: string) =>
  [...picture(topic).querySelectorAll(`.of-${topic}`)].map(
    (layer) => layer.getAttribute("class")!.split(" ")[0]!,
  );

it("draws the same whatever is spoken of, so that four pictures cost little more than one", () => {
  const pictures = topics.map((topic) =>
    picture(topic).outerHTML.replace(`data-topic="${topic}"`, ""),
  );
  expect(new Set(pictures).size).toBe(1);
});

it("gives every layer but the names to at least one topic", () => {
  for (const layer of picture("all").children) {
    if (layer.classList.contains("labels")) continue;
    expect(
      topics.some((topic) => layer.classList.contains(`of-${topic}`)),
      layer.getAttribute("class")!,
    ).toBe(true);
  }
});

it("shows with each topic what its paragraph is about", () => {
  expect(spokenOf("output")).toEqual(
    expect.arrayContaining(["states", "weighted", "pills-weights", "row-mix"]),
  );
  expect(spokenOf("neuron")).toEqual(
    expect.arrayContaining(["states", "pills-neurons", "slider-logit1"]),
  );
  expect(spokenOf("budget")).toEqual(
    expect.arrayContaining(["budget", "epsilon", "pills-tests", "left"]),
  );
  expect(spokenOf("remainder")).toEqual(
    expect.arrayContaining(["budget", "remainder", "pills-weights"]),
  );
  expect(spokenOf("output")).not.toContain("pills-tests");
  expect(spokenOf("budget")).not.toContain("states");
});
