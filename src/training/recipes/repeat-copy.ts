import { createNtm } from "../../models/ntm/create.ts";
import { ntmFrom } from "../../models/ntm/from-file.ts";
import type { Ntm } from "../../models/ntm/machine.ts";
import { randomInteger } from "../../models/random.ts";
import { adam } from "../optimizer.ts";
import type { Measure, Recipe } from "../recipe.ts";
import { repeatCopyExample } from "../tasks/repeat-copy.ts";
import { confusingBits, randomBits } from "../tasks/sequence.ts";
import { beginning, climb } from "./curriculum.ts";
import { focus, measureWrongBits, runFresh } from "./measure.ts";
import { sequenceLearner } from "./sequence-learner.ts";
import { slowDown } from "./slow-down.ts";

const width = 5;
const longest = 7;
const largest = 5;
const settings = {
  shape: {
    inputs: width + 2,
    outputs: width + 1,
    controller: "lstm",
    units: 32,
    slots: 20,
    width: 8,
    reach: 1,
  },
  start: { strength: 3, gate: -1, shift: [0, 0, 1] },
  lengths: [1, longest],
  counts: [1, largest],
  curriculum: { first: 1, passed: [0.1, 0.1, 0.1, 0.1, 0.004], reset: 0.3 },
  /** The share of batches that repeat as often as the level allows. */
  hardest: 0.3,
  /** From the largest count on, the share of batches whose vectors are easily confused. */
  confusing: 0.3,
  /** On the level after, the examples of which each batch is the hardest part. */
  pool: 64,
  rate: 0.01,
  slowly: [
    { under: 0.04, rate: 0.005 },
    { under: 0.01, rate: 0.002 },
    { under: 0.003, rate: 0.001 },
  ],
  /** The learning rate from an update on, to settle down in the end. */
  settling: [
    { from: 5_000, rate: 0.0005 },
    { from: 7_000, rate: 0.0002 },
  ],
  stuck: { level: 1, update: 600 },
  updates: 8_000,
} as const;

/**
 * Saying 1 to 7 vectors of 5 bits over again, 1 to 5 times. Each level repeats once more often than
 * the one before; the last draws many examples and learns from the hardest of them.
 */
export const repeatCopy: Recipe = {
  name: "repeat-copy",
  settings,
  model: { ntm: settings.shape },
  type: "float16",
  updates: settings.updates + 1,
  start: beginning(settings.curriculum, settings.rate),
  create: (random) =>
    sequenceLearner(createNtm(random, settings.shape, settings.start), (random, level) => {
      const length = randomInteger(random, 1, longest);
      const most = Math.min(level, largest);
      const count = random() < settings.hardest ? most : randomInteger(random, 1, most);
      const draw = level >= largest && random() < settings.confusing ? confusingBits : randomBits;
      return {
        difficulty: level,
        example: () => repeatCopyExample(draw(random, length, width), count),
        ...(level > largest && { pool: settings.pool }),
      };
    }),
  optimizer: adam,
  follow(progress, outcome) {
    const next = climb(settings.curriculum, progress, outcome);
    const { level, update } = next;
    if (level < largest) {
      const stuck = level === settings.stuck.level && update >= settings.stuck.update;
      return { ...next, status: stuck ? "stuck" : "learning" };
    }
    const status = update < settings.updates ? "learning" : "learnt";
    return { ...slowDown(next, settings.slowly, settings.settling), status };
  },
  evaluate(trained) {
    const ntm = ntmFrom(trained);
    const larger: Ntm = { ...ntm, shape: { ...ntm.shape, slots: 40 } };
    const wrong = (machine: Ntm, length: number, count: number): Measure =>
      measureWrongBits(
        machine,
        (random) => repeatCopyExample(randomBits(random, length, width), count),
        {
          on: { length, count, slots: machine.shape.slots },
          trained: machine === ntm && length <= longest && count <= largest,
        },
      );
    const cells = range(1, 9).flatMap((length) =>
      range(1, 8).map((count) => wrong(ntm, length, count)),
    );
    const long = range(1, largest).map((count) => wrong(larger, 16, count));
    const loops = loopingReads(ntm);
    return {
      accepted: loops.value === 1 && cells.every(({ trained, value }) => !trained || value === 0),
      measures: [...cells, ...long, loops],
    };
  },
};

/**
 * How often the read head comes back: of the items after the first, in every pass after the first,
 * the share that is read from the slot it was read from in the pass before. A machine can do
 * without, by writing the sequence down again in every pass.
 */
function loopingReads(ntm: Ntm): Measure {
  let same = 0;
  let all = 0;
  runFresh(
    ntm,
    (random) => repeatCopyExample(randomBits(random, longest, width), largest),
    ({ steps }, examples) => {
      for (const b of examples.keys()) {
        const slots = steps.map((step) => focus(step, "read", b));
        for (let t = longest; t < longest * largest; t++) {
          if (t % longest === 0) continue;
          all++;
          if (slots[t] === slots[t - longest]) same++;
        }
      }
    },
  );
  return {
    quantity: "items read from the slot of the pass before",
    value: same / all,
    outOf: 1,
    on: { length: longest, count: largest, slots: ntm.shape.slots },
    trained: true,
  };
}

/** The whole numbers from `low` to `high`. */
function range(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}
