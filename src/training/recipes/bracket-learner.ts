import { argmax } from "../../models/autodiff/argmax.ts";
import { scale, sum } from "../../models/autodiff/arithmetic.ts";
import { crossEntropy } from "../../models/autodiff/cross-entropy.ts";
import type { Tape } from "../../models/autodiff/tape.ts";
import type { Tensor } from "../../models/autodiff/tensor.ts";
import { type Random, randomInteger } from "../../models/random.ts";
import { type Network, readout, runNetwork } from "../../models/recurrent/network.ts";
import type { Learner } from "../recipe.ts";
import {
  alphabet,
  type Bracket,
  bracketsText,
  encode,
  labelOf,
  nexts,
  type Standing,
  spoil,
  standingsOf,
  verdictOf,
} from "../tasks/brackets.ts";
import { isHeldOut } from "../tasks/hold-out.ts";

/** Which texts there are. */
export interface Texts {
  readonly longest: number;
  readonly deepest: number;
  readonly spoilt: number;
  readonly heldOut: number;
}

/** A network that learns three things at once: labels, verdicts, and what comes next. */
export function bracketLearner(network: Network, texts: Texts, batch: number): Learner {
  return {
    weights: network.weights,
    loss(tape, random) {
      const drawn = Array.from({ length: batch }, () => drawText(random, texts, false));
      const standings = drawn.map(standingsOf);
      const losses: Tensor[] = [];
      let right = 0;
      let said = 0;
      readTexts(tape, network, drawn).forEach((state, t) => {
        const now = standings.map((each) => each[Math.min(t, each.length - 1)]!);
        const label = readout(tape, network, "label", state);
        losses.push(
          crossEntropy(
            tape,
            label,
            now.map(labelOf),
            countFor(drawn, (text) => t <= text.length),
          ),
          crossEntropy(
            tape,
            readout(tape, network, "verdict", state),
            now.map(verdictOf),
            countFor(drawn, (text) => t === text.length),
          ),
          // What follows is learnt from the language alone, not from texts that are spoilt.
          crossEntropy(
            tape,
            readout(tape, network, "next", state),
            drawn.map((text) => nexts.indexOf(text[t] ?? "end")),
            countFor(drawn, (text, b) => t <= text.length && isWhole(standings[b]!)),
          ),
        );
        now.forEach((standing, b) => {
          if (t > drawn[b]!.length) return;
          said++;
          if (argmax(label, b) === labelOf(standing)) right++;
        });
      });
      return {
        loss: scale(tape, sum(tape, ...losses), 1 / said),
        accuracy: right / said,
        difficulty: 0,
      };
    },
  };
}

/** A text, perhaps spoilt, on one side of what is held out. */
export function drawText(random: Random, texts: Texts, heldOut: boolean): readonly Bracket[] {
  for (;;) {
    const whole = bracketsText(random, randomInteger(random, 1, texts.longest / 2) * 2);
    const text = random() < texts.spoilt ? spoil(random, whole) : whole;
    if (standingsOf(text).some(({ open }) => open.length > texts.deepest)) continue;
    if (isHeldOut(text.join(""), texts.heldOut) === heldOut) return text;
  }
}

/** The states of the network as it reads texts side by side; what follows the end of one counts for nothing. */
export function readTexts(
  tape: Tape,
  network: Network,
  texts: readonly (readonly Bracket[])[],
): Tensor[] {
  const steps = Math.max(...texts.map(({ length }) => length));
  const inputs = Array.from({ length: steps }, (_, t) => {
    const input = tape.tensor(texts.length, alphabet.length);
    input.data.fill(0);
    texts.forEach((text, b) => {
      if (t < text.length) input.data.set(encode(text[t]!), b * alphabet.length);
    });
    return input;
  });
  return runNetwork(tape, network, inputs);
}

const countFor = <T>(all: readonly T[], counts: (one: T, b: number) => boolean) =>
  all.map((one, b) => (counts(one, b) ? 1 : 0));

/** Whether a text ends as those of the language do: with all closed. */
const isWhole = (standings: readonly Standing[]) => {
  const { open, isBroken } = standings.at(-1)!;
  return !isBroken && open.length === 0;
};
