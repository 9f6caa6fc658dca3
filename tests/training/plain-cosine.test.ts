import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { params } from "../../diagrams/ntm-repeat-copy/params.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { ntmFrom } from "../../src/models/ntm/from-file.ts";
import { type Random, random } from "../../src/models/random.ts";
import { decodeWeights } from "../../src/models/weights/file.ts";
import { answer, wrongBits } from "../../src/training/recipes/sequence-learner.ts";
import {
  associativeRecallExample,
  distinctItems,
} from "../../src/training/tasks/associative-recall.ts";
import { copyExample } from "../../src/training/tasks/copy.ts";
import { prioritySortExample } from "../../src/training/tasks/priority-sort.ts";
import { repeatCopyExample } from "../../src/training/tasks/repeat-copy.ts";
import { randomBits, type SequenceExample } from "../../src/training/tasks/sequence.ts";

// What the article says of machines that are made to look by the paper's similarity.
const plain = vi.hoisted(() => ({ on: false }));
vi.mock("../../src/models/ntm/address.ts", async (original) => {
  const real = await original<typeof import("../../src/models/ntm/address.ts")>();
  const address: typeof real.address = (tape, memory, previous, head, stability) =>
    real.address(tape, memory, previous, head, plain.on ? undefined : stability);
  return { ...real, address };
});

/** How many bits a machine gets wrong as it was trained, and with the plain cosine. */
function wrongWithAndWithout(name: string, examples: readonly SequenceExample[]) {
  const ntm = ntmFrom(decodeWeights(readFileSync(`public/weights/${name}.weights`)));
  return [false, true].map((on) => {
    plain.on = on;
    const { steps, targets } = answer(new Tape({ record: false }), ntm, examples);
    return wrongBits(steps, targets);
  });
}

function hundred(example: (next: Random) => SequenceExample): SequenceExample[] {
  const next = random(0x48656c64);
  return Array.from({ length: 100 }, () => example(next));
}

test("the repeating machine gets 49 of the 96 bits wrong that its figure opens with", () => {
  const opens = repeatCopyExample(params.sequence.initial, 3);
  expect(opens.targets.flat()).toHaveLength(96);
  expect(wrongWithAndWithout("repeat-copy", [opens])).toEqual([0, 49]);
});

test("the repeating machine gets a third of the bits of random sequences wrong", () => {
  const [as, without] = wrongWithAndWithout(
    "repeat-copy",
    hundred((next) => repeatCopyExample(randomBits(next, 4, 5), 3)),
  );
  expect(as).toBe(0);
  expect(without! / 7800).toBeCloseTo(1 / 3, 2);
});

test.each([
  ["copy", (next: Random) => copyExample(randomBits(next, 8, 4))],
  ["associative-recall", (next: Random) => associativeRecallExample(distinctItems(next, 6, 6), 2)],
  [
    "priority-sort",
    (next: Random) =>
      prioritySortExample(
        randomBits(next, 6, 4),
        Array.from({ length: 6 }, () => 2 * next() - 1),
      ),
  ],
])("the machine of %s does as well", (name, example) => {
  const [as, without] = wrongWithAndWithout(name, hundred(example));
  expect(without).toBe(as);
});
