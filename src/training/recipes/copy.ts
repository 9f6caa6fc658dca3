import { createNtm } from "../../models/ntm/create.ts";
import { ntmFrom } from "../../models/ntm/from-file.ts";
import { randomInteger } from "../../models/random.ts";
import { adam } from "../optimizer.ts";
import type { Recipe } from "../recipe.ts";
import { copyExample } from "../tasks/copy.ts";
import { confusingBits, randomBits } from "../tasks/sequence.ts";
import { runningMean } from "./curriculum.ts";
import { measureWrongBits } from "./measure.ts";
import { sequenceLearner } from "./sequence-learner.ts";
import { slowDown } from "./slow-down.ts";

const width = 4;
const longest = 8;
const settings = {
  shape: {
    inputs: width + 1,
    outputs: width,
    controller: "feed-forward",
    units: 32,
    slots: 16,
    width: 8,
    reach: 1,
  },
  start: { strength: 0, gate: 0, shift: [0, 0, 0] },
  lengths: [1, longest],
  /** The share of batches whose vectors are easily taken for each other. */
  confusing: 0.3,
  rate: 0.01,
  slowly: [
    { under: 0.03, rate: 0.005 },
    { under: 0.005, rate: 0.002 },
  ],
  learnt: 0.0006,
} as const;

/** Copying 1 to 8 vectors of 4 bits. */
export const copy: Recipe = {
  name: "copy",
  settings,
  model: { ntm: settings.shape },
  type: "float16",
  updates: 3000,
  start: { update: 0, level: 0, average: 1, rate: settings.rate, status: "learning" },
  create: (random) =>
    sequenceLearner(createNtm(random, settings.shape, settings.start), (random) => {
      const length = randomInteger(random, 1, longest);
      const draw = random() < settings.confusing ? confusingBits : randomBits;
      return { difficulty: length, example: () => copyExample(draw(random, length, width)) };
    }),
  optimizer: adam,
  follow(progress, { loss }) {
    const average = runningMean(progress.average, loss);
    return {
      ...slowDown({ ...progress, average }, settings.slowly),
      status: average < settings.learnt ? "learnt" : "learning",
    };
  },
  evaluate(trained) {
    const ntm = ntmFrom(trained);
    const measures = Array.from({ length: 15 }, (_, i) => i + 1).map((length) =>
      measureWrongBits(ntm, (random) => copyExample(randomBits(random, length, width)), {
        on: { length },
        trained: length <= longest,
      }),
    );
    return {
      accepted: measures.every(({ trained, value }) => !trained || value === 0),
      measures,
    };
  },
};
