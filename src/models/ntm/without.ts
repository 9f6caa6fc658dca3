import { Tensor } from "../autodiff/tensor.ts";
import type { Writing } from "./head.ts";
import type { Alter } from "./machine.ts";

/** A part of the addressing, or of the writing, that a machine can be run without. */
export type Part = "content" | "previous" | "shift" | "sharpening" | "erase";

/**
 * What makes heads do without a part, as if it had never been trained: without content the gate
 * stands at 0, without the previous weighting at 1; without shift the whole filter stands on 0;
 * without sharpening γ is 1; without erase nothing is erased.
 */
export const without: Readonly<Record<Part, Alter>> = {
  content: (head) => ({ ...head, gate: like(head.gate, () => 0) }),
  previous: (head) => ({ ...head, gate: like(head.gate, () => 1) }),
  shift: (head) => {
    const middle = (head.shift.cols - 1) / 2;
    return { ...head, shift: like(head.shift, (j) => (j === middle ? 1 : 0)) };
  },
  sharpening: (head) => ({ ...head, sharpening: like(head.sharpening, () => 1) }),
  erase: (head) => {
    const { erase } = head as Partial<Writing>;
    return erase ? { ...head, erase: like(erase, () => 0) } : head;
  },
};

/** A tensor of the shape of `tensor`, filled by column. */
function like(tensor: Tensor, value: (column: number) => number): Tensor {
  return new Tensor(
    tensor.rows,
    tensor.cols,
    tensor.data.map((_, i) => value(i % tensor.cols)),
  );
}
