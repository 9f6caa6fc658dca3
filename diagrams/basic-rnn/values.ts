import { softmax } from "../../src/models/autodiff/softmax.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { type Tensor, vector } from "../../src/models/autodiff/tensor.ts";
import { type Network, readout, stepNetwork } from "../../src/models/recurrent/network.ts";
import {
  after,
  deepest,
  encode,
  isBracket,
  labelOf,
  labels,
  nexts,
  type Standing,
  start,
  verdictOf,
  verdicts,
} from "../../src/training/tasks/brackets.ts";
import { mostAdded, type Use } from "./params.ts";

/** The classes of each readout, in the order of its probabilities. */
export const classes = { label: labels, summary: verdicts, next: nexts };

/** The readouts' names in the file of weights. */
const readouts = { label: "label", summary: "verdict", next: "next" };

/** One step of the network. */
export interface RnnStep {
  /** What was typed, or what the network wrote. */
  readonly character: string;
  /** Whether the network has an input for it; it passes over what it cannot read. */
  readonly isKnown: boolean;
  /** Whether the network wrote it. */
  readonly isOwn: boolean;
  /** The state after it: numbers between −1 and 1. */
  readonly state: readonly number[];
  /** The probabilities that the chosen readout gives to its classes. */
  readonly output: readonly number[];
  /** The right class; none for what comes next, where there are several. */
  readonly right: number | undefined;
  /** How many brackets are open. */
  readonly open: number;
}

/** Every number of the figure. */
export interface RnnValues {
  readonly use: Use;
  /** The chosen step, from 1; 0 where nothing is read. */
  readonly time: number;
  readonly steps: readonly RnnStep[];
  /** How many characters were typed. */
  readonly typed: number;
  /** The state and the probabilities at the chosen step. */
  readonly state: readonly number[];
  readonly output: readonly number[];
}

/** Runs the network over a text and, if it is to go on by itself, on from there. */
export function rnnValues(network: Network, text: string, use: Use, time: number): RnnValues {
  const tape = new Tape({ record: false });
  let state: Tensor = vector(new Float64Array(network.shape.units));
  let standing: Standing = start;
  const steps: RnnStep[] = [];
  const say = () => Array.from(softmax(tape, readout(tape, network, readouts[use], state)).data);
  const take = (character: string, isOwn: boolean) => {
    const isKnown = isBracket(character);
    if (isKnown) {
      state = stepNetwork(tape, network, state, vector(encode(character)));
      standing = after(standing, character);
    }
    steps.push({
      character,
      isKnown,
      isOwn,
      state: Array.from(state.data),
      output: say(),
      right: { label: labelOf(standing), summary: verdictOf(standing), next: undefined }[use],
      open: standing.open.length,
    });
  };
  const first = { state: Array.from(state.data), output: say() };
  for (const character of text) take(character, false);
  const typed = steps.length;
  while (use === "next" && steps.length < typed + mostAdded) {
    const said = nexts[mostOf((steps.at(-1) ?? first).output)]!;
    if (said === "end") break;
    take(said, true);
  }
  const now = Math.min(time, steps.length);
  const { state: chosen, output } = steps[now - 1] ?? first;
  return { use, time: now, steps, typed, state: chosen, output };
}

/** Whether the chosen readout speaks at a step, from 1. */
export function speaks({ use, steps, typed }: RnnValues, step: number): boolean {
  if (use === "label") return steps[step - 1]!.isKnown;
  return use === "summary" ? step === steps.length : step >= typed;
}

/** The class with the largest probability. */
export const mostOf = (output: readonly number[]) => output.indexOf(Math.max(...output));

/** Whether a step's likeliest class is not the right one. */
export const isWrong = ({ output, right }: RnnStep) =>
  right !== undefined && mostOf(output) !== right;

/** Whether more brackets have been open than in any text that the network was trained on. */
export const isTooDeep = ({ steps, time }: RnnValues) =>
  steps.slice(0, time).some(({ open }) => open > deepest);
