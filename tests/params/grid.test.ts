import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimals, readNumber, snap } from "../../src/params/grid.ts";

const grids = fc
  .record({
    min: fc.integer({ min: -50, max: 50 }),
    steps: fc.integer({ min: 1, max: 400 }),
    step: fc.constantFrom(0.01, 0.05, 0.1, 0.25, 1, 2),
  })
  .map(({ min, steps, step }) => ({ min, max: min + steps * step, step }));

describe("snap", () => {
  it("gives a number of the grid, whatever it is given", () => {
    fc.assert(
      fc.property(grids, fc.double(), (grid, value) => {
        const snapped = snap(value, grid);
        expect(snapped).toBeGreaterThanOrEqual(grid.min);
        expect(snapped).toBeLessThanOrEqual(Number(grid.max.toFixed(2)));
        const steps = (snapped - grid.min) / grid.step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }),
    );
  });

  it("leaves a number of the grid as it is", () => {
    fc.assert(
      fc.property(grids, fc.double(), (grid, value) => {
        const once = snap(value, grid);
        expect(snap(once, grid)).toBe(once);
      }),
    );
  });

  it("goes to the nearer end from outside", () => {
    const grid = { min: 0, max: 1, step: 0.1 };
    expect(snap(Number.POSITIVE_INFINITY, grid)).toBe(1);
    expect(snap(-1e308, grid)).toBe(0);
  });

  it("goes no further than the last step within the range", () => {
    const grid = { min: 1, max: 2.5, step: 1 };
    expect([2.4, 2.6, 9].map((value) => snap(value, grid))).toEqual([2, 2, 2]);
    expect(snap(0.26, { min: 0.25, max: 1, step: 0.1 })).toBe(0.25);
    fc.assert(
      fc.property(
        grids,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double(),
        (grid, part, value) => {
          const ragged = { ...grid, max: grid.max + part * grid.step };
          expect(snap(value, ragged)).toBe(snap(value, grid));
        },
      ),
    );
  });

  it("gathers no rounding errors", () => {
    expect(snap(0.30000000000000004, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
  });
});

describe("readNumber", () => {
  it("reads back every number that is written in decimals", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toBe(value + 0);
      }),
    );
  });

  it("takes a true minus sign", () => {
    expect(readNumber("−0.5")).toBe(-0.5);
  });

  it.each(["", " ", "three", "1,5", "0x10", "Infinity", "NaN", "1 2", "--1", "<b>"])(
    "finds no number in %j",
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

describe("decimals", () => {
  it("counts the places of a step", () => {
    expect([1, 0.5, 0.01, 0.05].map(decimals)).toEqual([0, 1, 2, 2]);
  });
});
