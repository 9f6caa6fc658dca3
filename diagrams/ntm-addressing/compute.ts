import type { State } from "../../src/diagram.ts";
import { columns } from "../../src/models/autodiff/arrange.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, scalar, toRows, vector } from "../../src/models/autodiff/tensor.ts";
import { address } from "../../src/models/ntm/address.ts";
import type { AddressingParams } from "./params.ts";
import type { AddressingValues } from "./values.ts";

/** Runs the addressing mechanism of the Neural Turing Machine, and back again where slopes are wanted. */
export function compute(state: State<AddressingParams>): AddressingValues {
  const { target } = state;
  const tape = new Tape({ record: target !== "none" });
  const memory = matrix(state.memory);
  const previous = vector(state.previous);
  const head = {
    key: vector(state.key),
    strength: scalar(state.strength),
    gate: scalar(state.gate),
    shift: vector(state.shift),
    sharpening: scalar(state.sharpening),
  };
  const { similarity, content, gated, shifted, weighting } = address(tape, memory, previous, head);
  const values = {
    memory: state.memory,
    key: state.key,
    strength: state.strength,
    similarity: Array.from(similarity.data),
    content: Array.from(content.data),
    gate: state.gate,
    previous: state.previous,
    gated: Array.from(gated.data),
    shift: state.shift,
    shifted: Array.from(shifted.data),
    sharpening: state.sharpening,
    weighting: Array.from(weighting.data),
  };
  if (target === "none") return values;
  const slot = Number(target.slice("slot".length));
  tape.backward(columns(tape, weighting, slot - 1, 1));
  return {
    ...values,
    slopes: {
      target: slot,
      memory: toRows(memory, "grad"),
      key: Array.from(head.key.grad),
      strength: head.strength.grad[0]!,
      gate: head.gate.grad[0]!,
      previous: Array.from(previous.grad),
      shift: Array.from(head.shift.grad),
      sharpening: head.sharpening.grad[0]!,
    },
  };
}
