import { createNtm } from "../../models/ntm/create.ts";
import { ntmFrom } from "../../models/ntm/from-file.ts";
import type { Ntm } from "../../models/ntm/machine.ts";
import { type Random, randomInteger } from "../../models/random.ts";
import { adam } from "../optimizer.ts";
import type { Measure, Recipe } from "../recipe.ts";
import { associativeRecallExample, distinctItems, itemStep } from "../tasks/associative-recall.ts";
import { beginning, climb } from "./curriculum.ts";
import { focus, measureWrongBits, runFresh } from "./measure.ts";
import { sequenceLearner } from "./sequence-learner.ts";
import { slowDown } from "./slow-down.ts";

const width = 6;
const fewest = 2;
const most = 6;
const settings = {
  shape: {
    inputs: width + 2,
    outputs: width,
    controller: "lstm",
    units: 32,
    slots: 16,
    width: 10,
    reach: 1,
  },
  start: { strength: 3, gate: -1, shift: [0, 1, 0] },
  items: [fewest, most],
  curriculum: { first: 3, passed: [0.25, 0.25, 0.25], reset: 0.7 },
  /** The share of batches with as many items as the level allows. */
  hardest: 0.3,
  rate: 0.01,
  slowly: [
    { under: 0.06, rate: 0.005 },
    { under: 0.02, rate: 0.0025 },
  ],
  /** The learning rate from an update on, to settle down in the end. */
  settling: [
    { from: 5_500, rate: 0.001 },
    { from: 7_500, rate: 0.0003 },
  ],
  updates: 9_000,
  /** The share of queries after which the reading head must search, and then step. */
  searching: 0.95,
  stepping: 0.95,
  wrongBits: 0.01,
} as const;

/** Saying which of 2 to 6 vectors of 6 bits came after the one asked for. */
export const associativeRecall: Recipe = {
  name: "associative-recall",
  settings,
  model: { ntm: settings.shape },
  type: "float16",
  updates: settings.updates + 1,
  start: beginning(settings.curriculum, settings.rate),
  create: (random) =>
    sequenceLearner(createNtm(random, settings.shape, settings.start), (random, level) => {
      const items = random() < settings.hardest ? level : randomInteger(random, fewest, level);
      return { difficulty: items, example: () => example(random, items) };
    }),
  optimizer: adam,
  follow(progress, outcome) {
    const next = climb(settings.curriculum, progress, outcome);
    if (next.level < most) return next;
    const status = next.update < settings.updates ? "learning" : "learnt";
    return { ...slowDown(next, settings.slowly, settings.settling), status };
  },
  evaluate(trained) {
    const ntm = ntmFrom(trained);
    const wrong = [2, 3, 4, 5, 6, 7, 8].map((items) =>
      measureWrongBits(ntm, (random) => example(random, items), {
        on: { items },
        trained: items <= most,
      }),
    );
    const [searches, steps] = searchThenStep(ntm);
    return {
      accepted:
        wrong.every(({ trained, value }) => !trained || value <= settings.wrongBits) &&
        searches.value >= settings.searching &&
        steps.value >= settings.stepping,
      measures: [...wrong, searches, steps],
    };
  },
};

function example(random: Random, items: number) {
  const query = randomInteger(random, 0, items - 2);
  return { ...associativeRecallExample(distinctItems(random, items, width), query), query };
}

/**
 * How the answer is found: the share of queries after which the read head looks first (at the
 * second query flag) at the slot that was written at the delimiter behind the queried item, and
 * then (at the answer) at the slot after that.
 */
function searchThenStep(ntm: Ntm): [searches: Measure, steps: Measure] {
  let searches = 0;
  let steps = 0;
  let all = 0;
  runFresh(
    ntm,
    (random) => example(random, most),
    ({ all: run }, examples) => {
      for (const [b, { query }] of examples.entries()) {
        all++;
        const delimiter = itemStep(query) + 1;
        const found = focus(run.at(-2)!, "read", b);
        if (found === focus(run[delimiter]!, "write", b)) searches++;
        if (focus(run.at(-1)!, "read", b) === (found + 1) % ntm.shape.slots) steps++;
      }
    },
  );
  const measure = (quantity: string, value: number): Measure => ({
    quantity,
    value: value / all,
    outOf: 1,
    on: { items: most },
    trained: true,
  });
  return [
    measure("queries at which the read head goes to what was written behind the item", searches),
    measure("queries after which it steps on to the next slot", steps),
  ];
}
