import { expect, test } from "vitest";
import { isHeldOut } from "../../../src/training/tasks/hold-out.ts";

const keys = Array.from({ length: 5000 }, (_, i) => `example ${i}`);

test("about the wanted fraction is held out", () => {
  for (const fraction of [0.05, 0.1, 0.5])
    expect(keys.filter((key) => isHeldOut(key, fraction)).length / 5000).toBeCloseTo(fraction, 1);
});

test("nothing or everything can be held out", () => {
  expect(keys.some((key) => isHeldOut(key, 0))).toBe(false);
  expect(keys.every((key) => isHeldOut(key, 1))).toBe(true);
});

test("what is held out stays held out when the fraction grows", () => {
  expect(keys.filter((key) => isHeldOut(key, 0.1)).every((key) => isHeldOut(key, 0.2))).toBe(true);
});
