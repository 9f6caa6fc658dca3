import { defineDiagram } from "../../src/diagram.ts";
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
  widths: [300],
  compute({ brightness, bulbs }) {
    const light = Array.from({ length: bulbs }, (_, i) => brightness / (i + 1));
    return { light, sum: light.reduce((sum, item) => sum + item, 0) };
  },
  draw(stage) {
    stage.setHeight(10);
  },
  describe: ({ sum }) => `It gives ${sum}.`,
});

/** A diagram that computes nothing but an error. */
export const failing = defineDiagram({
  name: "failing",
  title: "Failing",
  summary: "It fails.",
  params: {},
  parts: {},
  widths: [300],
  compute(): object {
    throw new Error("out of order");
  },
  draw() {},
  describe: () => "",
});
