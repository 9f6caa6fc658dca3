import {
  type Captioner,
  type CaptionerShape,
  createCaptioner,
  lookAt,
} from "../../models/attention/captioner.ts";
import { captionerFrom } from "../../models/attention/captioner-from-file.ts";
import { Tape } from "../../models/autodiff/tape.ts";
import { type Random, random } from "../../models/random.ts";
import { mean } from "../mean.ts";
import { adam } from "../optimizer.ts";
import type { Learner, Measure, Recipe } from "../recipe.ts";
import { decayAtEnd } from "../schedule.ts";
import { caption, isValid, shapesMeant, subjects } from "../tasks/scenes/caption.ts";
import { draw, mask } from "../tasks/scenes/picture.ts";
import {
  crowdedScene,
  overlappingScene,
  pictureSize,
  randomScene,
  type Shape,
} from "../tasks/scenes/scene.ts";
import { pixels, type Telling, tell } from "../tasks/scenes/tell.ts";
import { markers, vocabularySize, wordNumbers } from "../tasks/scenes/vocabulary.ts";
import { runningMean } from "./curriculum.ts";
import { dictate } from "./dictation.ts";

const settings = {
  shape: {
    grid: {
      channels: 3,
      area: { height: pictureSize, width: pictureSize },
      layers: [
        { channels: 16, size: 3, stride: 2 },
        // Begun at 1, so that a place's window has its middle in the place's own 4 × 4 pixels.
        { channels: 32, size: 3, stride: 2, start: 1 },
        // A third 3 × 3 captions as well, but its wide windows let attention look beside a shape.
        { channels: 32, size: 1, stride: 1 },
      ],
    },
    decoder: {
      vocabulary: vocabularySize,
      embedding: 16,
      units: 48,
      inner: 24,
      context: 32 + 2,
      attention: 24,
    },
  },
  batch: 32,
  rate: 0.003,
  decay: { from: 0.6, to: 0.02 },
  updates: 4000,
  /** Fresh scenes behind every figure, and what they must reach. */
  fresh: 500,
  valid: 0.99,
  onShape: 0.8,
} as const;

/** Fresh scenes are drawn from here; training draws from seeds of its own. */
const freshSeed = 0x46726573;

/** Telling what is to be seen in drawn scenes of two shapes. */
export const captions: Recipe = {
  name: "captions",
  settings,
  model: { captioner: settings.shape satisfies CaptionerShape },
  type: "int8",
  updates: settings.updates + 1,
  start: { update: 0, level: 0, average: 3, rate: settings.rate, status: "learning" },
  create: (random) => learner(createCaptioner(random, settings.shape)),
  optimizer: adam,
  follow(progress, { loss }) {
    const done = progress.update / settings.updates;
    return {
      ...progress,
      average: runningMean(progress.average, loss),
      rate: settings.rate * decayAtEnd(done, settings.decay),
      status: done >= 1 ? "learnt" : "learning",
    };
  },
  evaluate(trained) {
    const captioner = captionerFrom(trained);
    const scenes = tellFresh(captioner, randomScene);
    const overlapping = tellFresh(captioner, overlappingScene);
    const crowded = tellFresh(captioner, crowdedScene);
    const valid = validCaptions(scenes, { shapes: 2 }, true);
    const looks = attentionOnShape(scenes);
    return {
      accepted: valid.value >= settings.valid && looks.value >= settings.onShape,
      measures: [
        valid,
        looks,
        validCaptions(overlapping, { shapes: 2, overlapping: 1 }, false),
        validCaptions(crowded, { shapes: 3 }, false),
      ],
    };
  },
};

function learner(captioner: Captioner): Learner {
  return {
    weights: captioner.weights,
    loss(tape, random) {
      const examples = trainingBatch(random);
      const seen = lookAt(tape, captioner, pixels(examples.map(({ picture }) => picture)));
      const sentences = examples.map(({ words }) => words);
      return { ...dictate(tape, captioner.weights, seen, sentences, markers), difficulty: 0 };
    },
  };
}

/** Draws the scenes of a batch, with their pictures and captions. */
export function trainingBatch(random: Random) {
  return Array.from({ length: settings.batch }, () => {
    const shapes = randomScene(random);
    const picture = draw(random, shapes);
    return { shapes, picture, words: wordNumbers(caption(random, shapes)) };
  });
}

/** Draws fresh scenes of a kind, with their pictures. */
export function freshScenes(scene: (random: Random) => readonly Shape[]) {
  const next = random(freshSeed);
  return Array.from({ length: settings.fresh }, () => {
    const shapes = scene(next);
    return { shapes, picture: draw(next, shapes) };
  });
}

/** A scene with what was said of it, and where each word looked. */
interface Told extends Pick<Telling, "words"> {
  readonly shapes: readonly Shape[];
  /** A row a word, and one for the end: how much of the attention went to each place. */
  readonly looks: readonly (readonly number[])[];
}

/** Lets the captioner tell fresh scenes. */
function tellFresh(captioner: Captioner, scene: (random: Random) => readonly Shape[]): Told[] {
  const tape = new Tape({ record: false });
  return freshScenes(scene).map(({ shapes, picture }) => {
    tape.reset();
    const { words, steps } = tell(tape, captioner, picture);
    return { shapes, words, looks: steps.map(({ attention }) => [...attention!.weights.data]) };
  });
}

function validCaptions(told: readonly Told[], on: Measure["on"], trained: boolean): Measure {
  const valid = told.filter(({ words, shapes }) => isValid(words, shapes)).length;
  return { quantity: "valid captions", value: valid / told.length, outOf: 1, on, trained };
}

/**
 * How much of the attention of colour and kind words lies on the shape that they are about: in
 * cells that it covers at least in part. Only valid captions say which shape that is.
 */
function attentionOnShape(told: readonly Told[]): Measure {
  const shares = told.flatMap(({ words, shapes, looks }) => {
    const meant = shapesMeant(words, shapes)?.map(mask);
    return subjects(words).flatMap((subject, i) =>
      meant && subject !== undefined
        ? [looks[i]!.reduce((sum, look, cell) => sum + (meant[subject]![cell]! > 0 ? look : 0), 0)]
        : [],
    );
  });
  return {
    quantity: "attention of colour and kind words on their shape",
    value: mean(shares),
    outOf: 1,
    on: { shapes: 2 },
    trained: true,
  };
}
