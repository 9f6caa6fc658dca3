import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { focusedWeighting } from "../../../src/models/ntm/focus.ts";

const widths = fc.double({ min: 0, minExcluded: true, noNaN: true });

describe("focusedWeighting", () => {
  it("is a distribution for any centre and width, the nearer slot never the lighter", () => {
    const centres = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), centres, widths, (slots, centre, width) => {
        const weights = focusedWeighting(slots, centre, width);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const order = weights.map((_, i) => i);
        order.sort((a, b) => Math.abs(a + 1 - centre) - Math.abs(b + 1 - centre));
        for (const [i, slot] of order.slice(1).entries()) {
          expect(weights[slot]).toBeLessThanOrEqual(weights[order[i]!]!);
        }
      }),
    );
  });

  it("is the normalised Gaussian", () => {
    const parts = [1, 2, 3, 4].map((slot) => Math.exp(-((slot - 2.3) ** 2) / (2 * 0.6 ** 2)));
    const sum = parts.reduce((total, part) => total + part, 0);
    for (const [i, weight] of focusedWeighting(4, 2.3, 0.6).entries()) {
      expect(weight).toBeCloseTo(parts[i]! / sum, 14);
    }
  });

  it("is shared by two slots that are as near, however narrow it is", () => {
    for (const width of [1e-3, 1e-160, 5e-324]) {
      expect(focusedWeighting(4, 2.5, width)).toEqual([0, 0.5, 0.5, 0]);
    }
  });
});
