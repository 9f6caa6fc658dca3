import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../../src/models/random.ts";
import { shuffled } from "../../../src/training/tasks/shuffled.ts";

test("a shuffle keeps every item and leaves its input alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      expect(shuffled(random(seed), items).sort()).toEqual([...items].sort());
      expect(items).toEqual(before);
    }),
  );
});

test("every order of three items comes up about as often as the others", () => {
  const source = random(7);
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(source, ["a", "b", "c"]).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
