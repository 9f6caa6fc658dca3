import { describe, expect, it } from "vitest";
import { columns } from "../../../src/models/autodiff/arrange.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { matrix, scalar, toRows } from "../../../src/models/autodiff/tensor.ts";
import { focusedWeighting } from "../../../src/models/ntm/focus.ts";
import { softAddress } from "../../../src/models/ntm/soft-address.ts";
import { expectGradients } from "../finite-differences.ts";

describe("softAddress", () => {
  it("gives the focused weighting about each address of a batch", () => {
    const addresses = [1, 2.3, 5.5, 7];
    const rows = toRows(
      softAddress(new Tape(), 7, matrix(addresses.map((address) => [address])), 0.8),
    );
    for (const [b, address] of addresses.entries()) {
      for (const [i, weight] of focusedWeighting(7, address, 0.8).entries()) {
        expect(rows[b]![i]).toBeCloseTo(weight, 14);
      }
    }
  });

  it("has the gradient that finite differences measure", () => {
    const address = matrix([[1.2], [3.5], [6.9]]);
    expectGradients({ address }, (tape) => softAddress(tape, 7, address, 0.7));
  });

  it("has no slope in a narrow focus on one slot, and a steep one half-way between two", () => {
    for (const [centre, slope] of [
      [2, 0],
      [2.5, Number.POSITIVE_INFINITY],
    ] as const) {
      const tape = new Tape();
      const address = scalar(centre);
      tape.backward(columns(tape, softAddress(tape, 4, address, 1e-160), 2, 1));
      expect(address.grad[0]).toBe(slope);
    }
  });

  it("refuses a width that is not above 0", () => {
    expect(() => softAddress(new Tape(), 7, scalar(1), 0)).toThrow(RangeError);
  });
});
