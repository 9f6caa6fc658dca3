import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { compute } from "../../diagrams/hard-or-soft/compute.ts";
import diagram from "../../diagrams/hard-or-soft/index.ts";
import { type HardOrSoftParams, params } from "../../diagrams/hard-or-soft/params.ts";
import type { State } from "../../src/diagram.ts";
import { focusedWeighting } from "../../src/models/ntm/focus.ts";
import { random } from "../../src/models/random.ts";
import { drawOn } from "../../src/stage.ts";
import { initialState } from "../../src/state.ts";
import { randomState } from "./states.ts";

type HardOrSoft = State<HardOrSoftParams>;

const first = initialState(params);
const next = random(2);
const states = [
  first,
  ...Array.from({ length: 30 }, () => randomState(next, diagram) as HardOrSoft),
];

function preset(label: string): HardOrSoft {
  const { state } = diagram.presets!.find((one) => one.label === label)!;
  return { ...first, ...(state as Partial<HardOrSoft>) };
}

/** The loss of a soft read, worked out apart from the tape. */
function lossAt(address: number, { memory, target, width }: HardOrSoft): number {
  const weights = focusedWeighting(memory.length, address, width);
  const read = weights.reduce((sum, weight, i) => sum + weight * memory[i]![0]!, 0);
  return (read - target) ** 2;
}

describe("weights", () => {
  it.each(["hard", "soft"] as const)("of the %s address sum to 1", (name) => {
    for (const state of states) {
      const sum = compute(state)[name].weights.reduce((total, weight) => total + weight, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });
});

describe("the hard address", () => {
  it("stands still, however many steps it takes", () => {
    for (const state of states) {
      const { path } = compute(state).hard;
      expect(path).toHaveLength(state.steps + 1);
      expect(new Set(path)).toEqual(new Set([state.start]));
    }
  });

  it("has slope 0 where the loss is level, and none where it jumps", () => {
    expect(compute({ ...first, start: 4.2 }).hard.slope).toBe(0);
    expect(compute({ ...first, start: 4.5 }).hard.slope).toBeUndefined();
    const alike = first.memory.with(4, first.memory[3]!);
    expect(compute({ ...first, memory: alike, start: 4.5 }).hard.slope).toBe(0);
  });
});

describe("the slope's line", () => {
  it.each(diagram.widths)("stays inside its frame at width %i", (width) => {
    const ends = [1, 8].flatMap((start) =>
      [0.5, 0.1].map((target) => ({ ...first, start, target, steps: 0 })),
    );
    for (const state of [...states, ...ends]) {
      const { document } = parseHTML("<!doctype html><body></body>");
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
      svg.setAttribute("data-width", String(width));
      drawOn(svg, diagram, state, compute(state));
      for (const name of ["hard", "soft"]) {
        const line = svg.querySelector(`.descent-${name} .tangent`)?.getAttribute("d");
        if (!line) continue;
        const frame = svg.querySelector(`.landscape-${name} rect`)!;
        const [x, y, across, down] = ["x", "y", "width", "height"].map((side) =>
          Number(frame.getAttribute(side)),
        ) as [number, number, number, number];
        const [x1, y1, x2, y2] = line.match(/[\d.]+/g)!.map(Number) as [
          number,
          number,
          number,
          number,
        ];
        for (const end of [x1, x2]) {
          expect(end).toBeGreaterThan(x);
          expect(end).toBeLessThan(x + across);
        }
        for (const end of [y1, y2]) {
          expect(end).toBeGreaterThan(y);
          expect(end).toBeLessThan(y + down);
        }
      }
    }
  });
});

describe("the soft address", () => {
  it("has the slope that finite differences measure", () => {
    for (const state of states) {
      const { address, slope, loss } = compute(state).soft;
      const step = 1e-6;
      const measured = (lossAt(address + step, state) - lossAt(address - step, state)) / (2 * step);
      expect(loss).toBeCloseTo(lossAt(address, state), 12);
      expect(slope).toBeCloseTo(measured, 6);
    }
  });

  it("slides to the slot that holds what is sought", () => {
    const { soft } = compute(preset("Slide home"));
    expect(soft.loss).toBeLessThan(1e-4);
    expect(first.memory[Math.round(soft.address) - 1]).toEqual([first.target]);
    // Downhill all the way.
    for (const [i, loss] of soft.losses.slice(1).entries())
      expect(loss).toBeLessThanOrEqual(soft.losses[i]!);
  });

  it("rests in the wrong valley where it begins on that side of the hill", () => {
    const values = compute(preset("The wrong valley"));
    expect(Math.abs(values.soft.slope!)).toBeLessThan(1e-3);
    expect(values.soft.loss).toBeGreaterThan(Math.min(...values.softLosses) + 0.02);
    expect(diagram.describe(values)).toMatch(/stuck .* though lower lies at 7/);
  });

  it("hardly moves where it is hardly soft", () => {
    const { soft } = compute(preset("Hardly soft"));
    expect(Math.abs(soft.address - first.start)).toBeLessThan(0.05);
  });

  it("does not come to rest where its strides are too long", () => {
    const values = compute(preset("Strides too long"));
    // After three steps each of the others overshoots the valley.
    const path = values.soft.path.slice(3);
    const valley = 7.05;
    for (const [i, address] of path.slice(1).entries())
      expect(address < valley).toBe(path[i]! > valley);
    const [before, now] = values.soft.path.slice(-2) as [number, number];
    expect(Math.abs(now - before)).toBeGreaterThan(0.5);
    expect(diagram.describe(values)).toMatch(/strides to and fro/);
  });

  it("stays within the memory", () => {
    for (const state of states) {
      for (const address of compute(state).soft.path) {
        expect(address).toBeGreaterThanOrEqual(1);
        expect(address).toBeLessThanOrEqual(state.memory.length);
      }
    }
  });
});
