import { columns } from "../autodiff/arrange.ts";
import { onePlusSoftplus, sigmoid, softplus, tanh } from "../autodiff/elementwise.ts";
import { softmax } from "../autodiff/softmax.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import type { Addressing } from "./address.ts";

/** What a write head emits besides: what to take away and what to put there, batch × width. */
export interface Writing extends Addressing {
  readonly erase: Tensor;
  readonly add: Tensor;
}

/** The first column of each quantity that a head emits, in the order in which they stand. */
export function headColumns(width: number, offsets: number) {
  const strength = width;
  const gate = strength + 1;
  const shift = gate + 1;
  const sharpening = shift + offsets;
  const erase = sharpening + 1;
  const add = erase + width;
  return { key: 0, strength, gate, shift, sharpening, erase, add, end: add + width };
}

/**
 * Brings the sums that a read head emits into the ranges they must have: tanh for the key, softplus
 * for its strength, a sigmoid for the gate, a softmax for the shift and 1 + softplus for the
 * sharpening.
 *
 * @param emitted batch × at least `headColumns(width, offsets).erase`
 * @throws ShapeError
 */
export function addressing(
  tape: Tape,
  emitted: Tensor,
  width: number,
  offsets: number,
): Addressing {
  const at = headColumns(width, offsets);
  return {
    key: tanh(tape, columns(tape, emitted, at.key, width)),
    strength: softplus(tape, columns(tape, emitted, at.strength, 1)),
    gate: sigmoid(tape, columns(tape, emitted, at.gate, 1)),
    shift: softmax(tape, columns(tape, emitted, at.shift, offsets)),
    sharpening: onePlusSoftplus(tape, columns(tape, emitted, at.sharpening, 1)),
  };
}

/**
 * The same for a write head: besides, a sigmoid for the erase vector and tanh for the add vector.
 *
 * @param emitted batch × `headColumns(width, offsets).end`
 * @throws ShapeError
 */
export function writing(tape: Tape, emitted: Tensor, width: number, offsets: number): Writing {
  const at = headColumns(width, offsets);
  return {
    ...addressing(tape, emitted, width, offsets),
    erase: sigmoid(tape, columns(tape, emitted, at.erase, width)),
    add: tanh(tape, columns(tape, emitted, at.add, width)),
  };
}
