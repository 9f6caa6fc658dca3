import { describe, expect, it } from "vitest";
import { random } from "../../../src/models/random.ts";
import { orthogonalWeights } from "../../../src/models/weights/orthogonal.ts";

describe("orthogonal weights", () => {
  it("have columns at right angles, each as long as the gain", () => {
    const { data } = orthogonalWeights(random(1), 6, 4, 1.5);
    for (let a = 0; a < 4; a++) {
      for (let b = 0; b < 4; b++) {
        let product = 0;
        for (let i = 0; i < 6; i++) product += data[i * 4 + a]! * data[i * 4 + b]!;
        expect(product).toBeCloseTo(a === b ? 2.25 : 0, 12);
      }
    }
  });

  it("are refused where there are more columns than rows", () => {
    expect(() => orthogonalWeights(random(1), 3, 4)).toThrow(RangeError);
  });
});
