import { type Diagram, defineDiagram, type Stage } from "../../src/diagram.ts";
import { choice } from "../../src/params/choice.ts";
import { number } from "../../src/params/number.ts";

/** A diagram with one parameter of each kind that the dialect treats differently. */
export const lamp = defineDiagram({
  name: "lamp",
  title: "A lamp",
  summary: "Bulbs in a row.",
  params: {
    brightness: number({ label: "brightness", initial: 0.5, min: 0, max: 1, step: 0.1 }),
    bulbs: number({ label: "number of bulbs", initial: 3, min: 1, max: 5, step: 1 }),
    colour: choice({ label: "colour", initial: "red", options: { red: "Red", blue: "Blue" } }),
  },
  parts: {
    bulb: { label: "bulb", count: ({ light }: { light: number[]; sum: number }) => light.length },
    socket: { label: "socket" },
  },
  widths: [240],
  compute({ brightness, bulbs }) {
    const light = Array.from({ length: bulbs }, (_, i) => brightness / (i + 1));
    return { light, sum: light.reduce((sum, item) => sum + item, 0) };
  },
  draw(stage) {
    stage.setHeight(10);
  },
  describe: ({ sum }) => `It gives ${sum}.`,
});

/** The same, too wide to stand beside others. */
export const wideLamp: Diagram = { ...lamp, name: "wide-lamp", widths: [340, 680] };

const working = {
  title: "Failing",
  summary: "It fails.",
  params: {},
  parts: { bulb: { label: "bulb" } },
  widths: [300],
  compute: (): object => ({}),
  draw: (stage: Stage) => stage.setHeight(10),
  describe: () => "It stands.",
};

function fail(): never {
  throw new Error("out of order");
}

/** Diagrams that fail, each in one of the things that are asked of a diagram. */
export const failing: ReadonlyMap<string, Diagram> = new Map(
  [
    defineDiagram({ ...working, name: "failing", compute: fail }),
    defineDiagram({ ...working, name: "failing-draw", draw: fail }),
    defineDiagram({ ...working, name: "failing-description", describe: fail }),
    defineDiagram({ ...working, name: "failing-height", draw() {} }),
    defineDiagram({
      ...working,
      name: "failing-part",
      draw(stage) {
        stage.setHeight(10);
        stage.svg.append("path").attr("data-part", "bulb.2");
      },
    }),
  ].map((diagram) => [diagram.name, diagram]),
);
