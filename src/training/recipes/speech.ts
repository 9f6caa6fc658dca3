import type { DecoderStep } from "../../models/attention/decoder.ts";
import { createListener, listen } from "../../models/attention/listener.ts";
import { listenerFrom } from "../../models/attention/listener-from-file.ts";
import { argmax } from "../../models/autodiff/argmax.ts";
import { multiply, sum } from "../../models/autodiff/arithmetic.ts";
import { scaleRows } from "../../models/autodiff/scale-rows.ts";
import type { Tape } from "../../models/autodiff/tape.ts";
import type { Tensor } from "../../models/autodiff/tensor.ts";
import { type Random, randomItem, randomNormal } from "../../models/random.ts";
import { adam } from "../optimizer.ts";
import type { Learner, Recipe } from "../recipe.ts";
import { decayAtEnd } from "../schedule.ts";
import { corpusSource, frameAt, type Heard, readCorpus } from "../tasks/speech/corpus.ts";
import { bands } from "../tasks/speech/log-mel.ts";
import { alphabet } from "../tasks/speech/utterances.ts";
import { runningMean } from "./curriculum.ts";
import { dictate } from "./dictation.ts";
import { measureSpelling } from "./measure-spelling.ts";

/** The mark at both ends of a spelling. */
const end = alphabet.length;

const settings = {
  corpus: corpusSource,
  shape: {
    bands,
    lower: 20,
    upper: 28,
    letters: alphabet.length + 1,
    embedding: 12,
    speller: 56,
    inner: 32,
    attention: 24,
  },
  batch: 24,
  /** What is added to every number that training hears, so that it learns no voice by heart. */
  noise: 0.15,
  /** How far every band is taken from its place, to the next band at most: other throats. */
  throat: 1,
  /** How often a cell of the listener forgets its state in training, at a step: so that it says what sounds here. */
  forget: 0.06,
  /**
   * For this part of the training, attention is drawn towards the diagonal: the loss has the
   * attention's mean distance from it, as 1 − exp(−d² / 2 width²) with d from 0 to 1 (Tachibana et
   * al. 2018, section 4), with this weight.
   */
  guide: { width: 0.2, weight: 1, until: 0.4 },
  rate: 0.004,
  warmUp: 50,
  decay: { from: 0.5, to: 0.03 },
  updates: 3400,
  exact: 0.95,
} as const;

/** The levels of the curriculum: with attention drawn towards the diagonal, and without. */
const guided = 0;
const free = 1;

/** Spelling one or two spoken words, letter by letter. */
export const speech: Recipe = {
  name: "speech",
  settings,
  model: { listener: settings.shape },
  type: "int8",
  updates: settings.updates + 1,
  corpus: {
    files: ["utterances.json", "audio.u8"],
    command: "npx tsx scripts/speech.ts corpus",
  },
  start: { update: 0, level: 0, average: 3, rate: 0, status: "learning" },
  create: (random, corpus) => learner(createListener(random, settings.shape), readCorpus(corpus)),
  optimizer: adam,
  follow(progress, { loss }) {
    const { update } = progress;
    const { warmUp, updates, decay } = settings;
    return {
      ...progress,
      average: runningMean(progress.average, loss),
      rate: settings.rate * Math.min(1, update / warmUp) * decayAtEnd(update / updates, decay),
      level: update < settings.guide.until * updates ? guided : free,
      status: update >= updates ? "learnt" : "learning",
    };
  },
  evaluate(trained, corpus) {
    const measures = measureSpelling(listenerFrom(trained), readCorpus(corpus));
    const spelled = measures.filter(({ quantity }) => quantity === "spelled exactly");
    return { accepted: spelled.every(({ value }) => value >= settings.exact), measures };
  },
};

function learner(weights: ReturnType<typeof createListener>, corpus: readonly Heard[]): Learner {
  const training = corpus.filter(({ side }) => side === "training");
  const alike = new Map<number, Heard[]>();
  for (const heard of training) {
    const { frames } = heard;
    alike.set(frames, [...(alike.get(frames) ?? []), heard]);
  }
  return {
    weights,
    loss(tape, random, level) {
      const group = alike.get(randomItem(random, training).frames)!;
      const batch = Array.from({ length: settings.batch }, () => randomItem(random, group));
      const encoded = listen(
        tape,
        settings.shape,
        weights,
        hear(tape, random, batch),
        forgetful(tape, random),
      );
      const texts = batch.map(({ text }) => [...text].map((letter) => alphabet.indexOf(letter)));
      const right = new Set(texts.keys());
      const judge = ({ logits, attention }: DecoderStep, t: number) => {
        for (const [b, text] of texts.entries()) {
          if (t <= text.length && argmax(logits, b) !== (text[t] ?? end)) right.delete(b);
        }
        return level === guided ? [distance(tape, attention!.weights, texts, t)] : [];
      };
      const { loss } = dictate(tape, weights, encoded, texts, { begin: end, end }, judge);
      return {
        loss,
        accuracy: right.size / batch.length,
        difficulty: level,
      };
    },
  };
}

/** The frames of a batch, as if spoken by throats of other lengths, in a little noise. */
function hear(tape: Tape, random: Random, batch: readonly Heard[]): Tensor[] {
  const { frames } = batch[0]!;
  const shifts = batch.map(() => settings.throat * (2 * random() - 1));
  return Array.from({ length: frames }, (_, t) => {
    const frame = tape.tensor(batch.length, bands);
    batch.forEach((heard, b) => {
      const sound = frameAt(heard, t);
      const shift = shifts[b]!;
      for (let band = 0; band < bands; band++) {
        // The higher the pitch, the further it moves.
        const at = Math.max(0, Math.min(bands - 1, band + (shift * band) / bands));
        const below = Math.floor(at);
        const part = at - below;
        const value = (1 - part) * sound[below]! + part * sound[Math.min(bands - 1, below + 1)]!;
        frame.data[b * bands + band] = value + settings.noise * randomNormal(random);
      }
    });
    return frame;
  });
}

/** Now and then, a member of a batch sees nothing of its state. */
function forgetful(tape: Tape, random: Random): (state: Tensor) => Tensor {
  return (state) => {
    const kept = tape.tensor(state.rows, 1);
    for (let b = 0; b < state.rows; b++) kept.data[b] = random() < settings.forget ? 0 : 1;
    return scaleRows(tape, kept, state);
  };
}

/** How far the attention of letter `t` is from the diagonal, over all texts that have one. */
function distance(
  tape: Tape,
  attention: Tensor,
  texts: readonly (readonly number[])[],
  t: number,
): Tensor {
  const { rows, cols } = attention;
  const far = tape.tensor(rows, cols);
  texts.forEach(({ length }, b) => {
    for (let moment = 0; moment < cols; moment++) {
      const d = (t + 0.5) / (length + 1) - (moment + 0.5) / cols;
      const cost = 1 - Math.exp(-(d ** 2) / (2 * settings.guide.width ** 2));
      far.data[b * cols + moment] = t <= length ? settings.guide.weight * cost : 0;
    }
  });
  return sum(tape, multiply(tape, attention, far));
}
