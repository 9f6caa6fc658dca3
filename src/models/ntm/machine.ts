import { tile } from "../autodiff/arrange.ts";
import { tanh } from "../autodiff/elementwise.ts";
import { linear } from "../autodiff/linear.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import { type LstmState, lstm } from "../cells/lstm.ts";
import { read } from "../read.ts";
import type { Weights } from "../weights/weights.ts";
import { type Address, type Addressing, address } from "./address.ts";
import { addressing, type Writing, writing } from "./head.ts";
import { write } from "./write.ts";

/** The measures of a Neural Turing Machine. */
export interface NtmShape {
  /** Numbers in an input and in an output. */
  readonly inputs: number;
  readonly outputs: number;
  /** The network that steers the heads, and the number of its units. */
  readonly controller: "feed-forward" | "lstm";
  readonly units: number;
  /** Slots of the memory, and numbers in a slot. */
  readonly slots: number;
  readonly width: number;
  /** How far a head can move in a step, each way. */
  readonly reach: number;
}

/** A Neural Turing Machine: Graves et al. 2014, figure 1, with one read and one write head. */
export interface Ntm {
  readonly shape: NtmShape;
  readonly weights: Weights;
}

/** What one step hands to the next. */
interface NtmState {
  /** batch·slots × width. */
  readonly memory: Tensor;
  /** What was read: batch × width. */
  readonly read: Tensor;
  /** Where the heads were: batch × slots. */
  readonly writeWeighting: Tensor;
  readonly readWeighting: Tensor;
  /** The controller's own state; a feed-forward controller has none. */
  readonly controller: LstmState | undefined;
}

/** One step with all that happens in it. */
export interface NtmStep {
  /** The controller's units: batch × units. */
  readonly hidden: Tensor;
  readonly write: Writing & { readonly address: Address };
  readonly read: Addressing & { readonly address: Address };
  /** batch × outputs; their sigmoid is the probability of a 1. */
  readonly logits: Tensor;
  readonly state: NtmState;
}

/** Takes the place of what a head emits, to see what a machine does without a part of it. */
export type Alter = <Head extends Addressing>(head: Head) => Head;

const unaltered: Alter = (head) => head;

/**
 * Keeps the gradients of nearly empty slots in bounds. The ε of the sharpening is too small to be
 * seen. That of the cosine is part of the machine: a slot of eight numbers that is still `empty` has
 * a squared length of 8e-6, so that its similarity is 0.27 of the cosine, and the trained machine
 * for repeat copy relies on it.
 */
const stability = { cosine: 1e-4, sharpening: 1e-8 };

/** What every empty number of the memory is, unless a start was learnt. */
const empty = 0.001;

/**
 * The state before the first input: both heads on slot 0, the memory empty (or as the weights
 * `memory` say, where they exist), and what was read as learnt.
 *
 * @param batch how many machines run side by side
 */
function startNtm(tape: Tape, { shape, weights }: Ntm, batch: number): NtmState {
  const { slots, width, units } = shape;
  const zeros = (cols: number) => {
    const result = tape.tensor(batch, cols);
    result.data.fill(0);
    return result;
  };
  const focus = () => {
    const result = zeros(slots);
    for (let b = 0; b < batch; b++) result.data[b * slots] = 1;
    return result;
  };
  let memory: Tensor;
  if (weights.memory) memory = tile(tape, weights.memory, batch);
  else {
    memory = tape.tensor(batch * slots, width);
    memory.data.fill(empty);
  }
  return {
    memory,
    read: tile(tape, weights["start.read"]!, batch),
    writeWeighting: focus(),
    readWeighting: focus(),
    controller: shape.controller === "lstm" ? { h: zeros(units), c: zeros(units) } : undefined,
  };
}

/**
 * One step: the controller sees the input and what was read last, emits what the heads need, one
 * head writes, the other reads the memory just written, and the output is made of both.
 *
 * @param input batch × inputs
 * @throws ShapeError
 */
function stepNtm(
  tape: Tape,
  ntm: Ntm,
  before: NtmState,
  input: Tensor,
  alter = unaltered,
): NtmStep {
  const { shape, weights } = ntm;
  const offsets = 2 * shape.reach + 1;
  const seen = [
    [input, weights["controller.input"]!],
    [before.read, weights["controller.read"]!],
  ] as const;
  const bias = weights["controller.bias"]!;
  const controller =
    before.controller && lstm(tape, before.controller, weights["controller.hidden"]!, bias, seen);
  const hidden = controller ? controller.h : tanh(tape, linear(tape, seen, bias));

  const emit = (head: "write" | "read") =>
    linear(tape, [[hidden, weights[`${head}.hidden`]!]], weights[`${head}.bias`]!);
  const toWrite = alter(writing(tape, emit("write"), shape.width, offsets));
  const toRead = alter(addressing(tape, emit("read"), shape.width, offsets));

  const written = address(tape, before.memory, before.writeWeighting, toWrite, stability);
  const memory = write(tape, before.memory, written.weighting, toWrite.erase, toWrite.add);
  const looked = address(tape, memory, before.readWeighting, toRead, stability);
  const found = read(tape, looked.weighting, memory);

  const logits = linear(
    tape,
    [
      [hidden, weights["output.hidden"]!],
      [found, weights["output.read"]!],
    ],
    weights["output.bias"]!,
  );
  return {
    hidden,
    write: { ...toWrite, address: written },
    read: { ...toRead, address: looked },
    logits,
    state: {
      memory,
      read: found,
      writeWeighting: written.weighting,
      readWeighting: looked.weighting,
      controller,
    },
  };
}

/** All steps of a run from the start, one for each input. */
export function runNtm(
  tape: Tape,
  ntm: Ntm,
  inputs: readonly Tensor[],
  alter = unaltered,
): NtmStep[] {
  let state = startNtm(tape, ntm, inputs[0]?.rows ?? 1);
  return inputs.map((input) => {
    const step = stepNtm(tape, ntm, state, input, alter);
    state = step.state;
    return step;
  });
}
