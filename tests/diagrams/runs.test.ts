import { describe, expect, it } from "vitest";
import { layout } from "../../diagrams/kit/run/layout.ts";
import type { Run } from "../../diagrams/kit/run/run.ts";
import { layout as memoryLayout } from "../../diagrams/ntm-memory/layout.ts";

/** A run of so many steps, with as many bits, slots and numbers as the largest of the machines has. */
function run(steps: number): Run {
  const rows = (count: number, width: number) =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => 0));
  const shape = { inputs: rows(steps, 7), targets: rows(1, 6), memory: rows(20, 10) };
  return shape as unknown as Run;
}

const widths = [340, 680];
const knob = 6;

describe("a run of a machine", () => {
  for (const width of widths) {
    it(`stands inside the picture with its knob, however many steps it has, at width ${width}`, () => {
      for (let steps = 4; steps <= 83; steps++) {
        const { x, step, memory, heads } = layout(width, run(steps), 0, 0);
        expect(x + step / 2 - knob).toBeGreaterThanOrEqual(0);
        expect(heads.x + steps * step).toBeLessThan(memory.x);
        expect(memory.x + memory.columns * memory.cell[0]).toBeLessThanOrEqual(width);
      }
    });
  }

  it("has room between its heads' legend and the name of its memory on a narrow page", () => {
    const { heads, memory } = layout(340, run(4), 0, 0);
    // The legend ends about 185 units from where the heads begin; the name is about 55 units long.
    expect(memory.x + memory.columns * memory.cell[0] - 55).toBeGreaterThan(heads.x + 185);
  });

  it.each(widths)(
    "has its last step's knob inside the picture, drawn step by step at width %i",
    (width) => {
      for (const steps of [5, 37]) {
        const { x, step } = memoryLayout(width, { slots: 16, width: 8, bits: 4 }, steps, steps);
        expect(x + (steps - 0.5) * step + knob).toBeLessThanOrEqual(width);
      }
    },
  );
});
