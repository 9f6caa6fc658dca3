import { Tensor } from "../../models/autodiff/tensor.ts";
import { createNtm } from "../../models/ntm/create.ts";
import { ntmFrom } from "../../models/ntm/from-file.ts";
import type { Ntm } from "../../models/ntm/machine.ts";
import { type Random, randomInteger } from "../../models/random.ts";
import { adam } from "../optimizer.ts";
import type { Measure, Recipe } from "../recipe.ts";
import { decayAtEnd } from "../schedule.ts";
import { prioritySortExample, randomPriorities } from "../tasks/priority-sort.ts";
import { randomBits } from "../tasks/sequence.ts";
import { correlation } from "./correlation.ts";
import { beginning, climb } from "./curriculum.ts";
import { focus, measureWrongBits, runFresh } from "./measure.ts";
import { sequenceLearner } from "./sequence-learner.ts";

const width = 4;
const fewest = 2;
const most = 6;
const settings = {
  shape: {
    inputs: width + 2,
    outputs: width,
    controller: "feed-forward",
    units: 64,
    slots: 20,
    width: 10,
    reach: 1,
  },
  start: { strength: 3, gate: 2, shift: [0, 1, 0], memory: "positions" },
  items: [fewest, most],
  gap: 0.1,
  curriculum: { first: fewest, passed: [0.3, 0.3, 0.3, 0.3, 0.05], reset: 0.7 },
  /** On the level after the most items, the examples of which each batch is the hardest part. */
  pool: 48,
  rate: 0.01,
  decay: { from: 0.5, to: 0.02 },
  updates: 12_000,
  /** A machine that has not got so far by then sorts by something else than places. */
  stuck: { update: 4_000, average: 0.11 },
  wrongBits: 0.2,
  linear: 0.98,
} as const;

/** Sorting 2 to 6 vectors of 4 bits by their priorities, the highest first. */
export const prioritySort: Recipe = {
  name: "priority-sort",
  settings,
  model: { ntm: settings.shape },
  type: "float16",
  updates: settings.updates + 1,
  start: beginning(settings.curriculum, settings.rate),
  create: (random) =>
    sequenceLearner(
      createNtm(random, settings.shape, {
        ...settings.start,
        memory: positions(settings.shape.slots, settings.shape.width),
      }),
      (random, level) => {
        const items = randomInteger(random, fewest, Math.min(level, most));
        return {
          difficulty: level,
          example: () => example(random, items, settings.gap),
          ...(level > most && { pool: settings.pool }),
        };
      },
    ),
  optimizer: adam,
  follow(progress, outcome) {
    const next = climb(settings.curriculum, progress, outcome);
    const { update, level, average } = next;
    const rate = settings.rate * decayAtEnd(update / settings.updates, settings.decay);
    if (update >= settings.updates) return { ...next, rate, status: "learnt" };
    const late = update === settings.stuck.update && level <= most;
    const stuck = late && average > settings.stuck.average;
    return { ...next, rate, status: stuck ? "stuck" : "learning" };
  },
  evaluate(trained) {
    const ntm = ntmFrom(trained);
    const wrong = (items: number, gap: number): Measure =>
      measureWrongBits(ntm, (random) => example(random, items, gap), {
        on: { items, gap },
        trained: items <= most && gap >= settings.gap,
      });
    const sorted = [2, 3, 4, 5, 6, 7, 8].map((items) => wrong(items, settings.gap));
    const closer = [0.15, 0.05, 0].map((gap) => wrong(most, gap));
    const linear = slotByPriority(ntm);
    return {
      accepted:
        sorted.every(({ trained, value }) => !trained || value <= settings.wrongBits) &&
        Math.abs(linear.value) >= settings.linear,
      measures: [...sorted, ...closer, linear],
    };
  },
};

function example(random: Random, items: number, gap: number) {
  const priorities = randomPriorities(random, items, gap);
  return { ...prioritySortExample(randomBits(random, items, width), priorities), priorities };
}

/**
 * A memory whose slots know where they are: a cosine and a sine of the position at three
 * frequencies in the first six columns, and almost nothing in the others.
 */
function positions(slots: number, width: number): Tensor {
  const memory = new Tensor(slots, width);
  memory.data.fill(0.001);
  for (let slot = 0; slot < slots; slot++) {
    for (const frequency of [1, 2, 3]) {
      const angle = (0.75 * Math.PI * frequency * (slot + 0.5)) / slots;
      const at = slot * width + 2 * (frequency - 1);
      memory.data[at] = Math.cos(angle);
      memory.data[at + 1] = Math.sin(angle);
    }
  }
  return memory;
}

/**
 * How linear the written slot is in the priority: Pearson's correlation. The memory is a ring, on
 * which a machine may begin anywhere: it is cut open where the correlation is strongest.
 */
function slotByPriority(ntm: Ntm): Measure {
  const priorities: number[] = [];
  const slots: number[] = [];
  runFresh(
    ntm,
    (random) => example(random, most, settings.gap),
    ({ all }, examples) => {
      for (const [b, each] of examples.entries()) {
        priorities.push(...each.priorities);
        slots.push(...each.priorities.map((_, t) => focus(all[t]!, "write", b)));
      }
    },
  );
  const { slots: count } = ntm.shape;
  const cuts = Array.from(
    { length: count },
    (_, cut) =>
      correlation(
        priorities,
        slots.map((slot) => (slot - cut + count) % count),
      ) ?? 0,
  );
  return {
    quantity: "correlation of the written slot with the priority",
    value: cuts.reduce((best, r) => (Math.abs(r) > Math.abs(best) ? r : best)),
    on: { items: most, gap: settings.gap },
    trained: true,
  };
}
