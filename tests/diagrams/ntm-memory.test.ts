import { describe, expect, it } from "vitest";
import { slotOf } from "../../diagrams/kit/run/slot-of.ts";
import type { MemoryValues } from "../../diagrams/ntm-memory/values.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import { random } from "../../src/models/random.ts";
import { initialState } from "../../src/state.ts";
import { randomBits } from "../../src/training/tasks/sequence.ts";

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("ntm-memory")!;

function run(sequence: readonly (readonly number[])[]): MemoryValues {
  return diagram.compute({ ...initialState(diagram.params), sequence }) as MemoryValues;
}

describe("ntm-memory", () => {
  const next = random(4);
  const lengths = [1, 2, 3, 4, 5, 6, 7, 8];

  it.each(lengths)("writes each of %i vectors to the slot beside the last", (length) => {
    const { steps } = run(randomBits(next, length, 4));
    const slots = steps.slice(0, length).map(({ write }) => slotOf(write)!);
    // The slots form a ring, round which a machine goes one way or the other.
    const moves = slots.slice(1).map((slot, t) => (slot - slots[t]! + 16) % 16);
    expect(new Set(moves).size).toBeLessThanOrEqual(1);
    for (const move of moves) expect([1, 15]).toContain(move);
  });

  it.each(lengths)("reads %i vectors back from the slots it wrote, in order", (length) => {
    const { steps } = run(randomBits(next, length, 4));
    const written = steps.slice(0, length).map(({ write }) => slotOf(write));
    const read = steps.slice(length, 2 * length).map(({ read }) => slotOf(read));
    expect(read).toEqual(written);
  });

  it.each(lengths)("copies %i vectors without an error", (length) => {
    expect(run(randomBits(next, length, 4)).wrong).toBe(0);
  });

  it("loses the first vectors of more than the memory has slots for", () => {
    expect(run(randomBits(next, 18, 4)).wrong).toBeGreaterThan(0);
  });
});
