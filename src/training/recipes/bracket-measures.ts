import { argmax } from "../../models/autodiff/argmax.ts";
import { Tape } from "../../models/autodiff/tape.ts";
import { type Tensor, vector } from "../../models/autodiff/tensor.ts";
import { random, randomInteger } from "../../models/random.ts";
import { type Network, readout, stepNetwork } from "../../models/recurrent/network.ts";
import type { Measure } from "../recipe.ts";
import {
  after,
  encode,
  labelOf,
  nexts,
  type Standing,
  standingsOf,
  verdictOf,
} from "../tasks/brackets.ts";
import { drawText, readTexts, type Texts } from "./bracket-learner.ts";

/** Texts behind every held-out figure. */
const heldOutTexts = 1000;

/** The seed of held-out texts. */
const heldOutSeed = 0x42726163;

/** Measures what a network makes of 1,000 texts that are held out from training. */
export function measureBrackets(
  network: Network,
  texts: Texts,
  { trained }: Pick<Measure, "trained">,
): Measure[] {
  const next = random(heldOutSeed);
  const tape = new Tape({ record: false });
  const [labels, verdicts, endings] = [new Share(), new Share(), new Share()];
  for (let i = 0; i < heldOutTexts; i++) {
    tape.reset();
    const text = drawText(next, texts, true);
    const standings = standingsOf(text);
    const states = readTexts(tape, network, [text]);
    const says = (name: string, t: number) => argmax(readout(tape, network, name, states[t]!), 0);
    for (let t = 1; t <= text.length; t++) labels.add(says("label", t) === labelOf(standings[t]!));
    verdicts.add(says("verdict", text.length) === verdictOf(standings.at(-1)!));
    const from = randomInteger(next, 1, text.length);
    const standing = standings[from]!;
    if (!standing.isBroken) endings.add(bringsToEnd(tape, network, states[from]!, standing));
  }
  const on = { longest: texts.longest, deepest: texts.deepest };
  const measure = (quantity: string, { value }: Share): Measure => {
    return { quantity, value, outOf: 1, on, trained };
  };
  return [
    measure("right labels", labels),
    measure("right verdicts", verdicts),
    measure("beginnings brought to a right end", endings),
  ];
}

/** Whether the network, always going on with what it finds likeliest, closes all that is open and ends. */
function bringsToEnd(tape: Tape, network: Network, from: Tensor, standing: Standing): boolean {
  let [state, now] = [from, standing];
  for (let more = 0; more <= standing.open.length; more++) {
    const said = nexts[argmax(readout(tape, network, "next", state), 0)]!;
    if (said === "end") return !now.isBroken && now.open.length === 0;
    now = after(now, said);
    state = stepNetwork(tape, network, state, vector(encode(said)));
  }
  return false;
}

/** How many of some trials go well. */
class Share {
  #good = 0;
  #all = 0;

  add(isGood: boolean): void {
    this.#all++;
    if (isGood) this.#good++;
  }

  get value(): number {
    return this.#good / this.#all;
  }
}
