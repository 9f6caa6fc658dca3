import { Tensor } from "./tensor.ts";

/** Tensors of one shape: the first `used` belong to the pass under way, the others are free. */
interface Shelf {
  readonly tensors: Tensor[];
  used: number;
}

/**
 * The record of a forward pass, from which the backward pass is played.
 *
 * An operation takes its result from `tensor`, fills it in, and gives `record` the function that
 * adds the result's gradient to the gradients of its inputs. `backward` calls these functions from
 * the last to the first: the chain rule, in reverse mode.
 *
 * `reset` takes all tensors of the pass back, to be handed out again in the next one, so that
 * training allocates no arrays after its longest pass.
 */
export class Tape {
  readonly #recording: boolean;
  readonly #steps: (() => void)[] = [];
  readonly #shelves = new Map<number, Shelf>();

  /** @param options `record: false` makes a tape for forward passes alone */
  constructor(options: { record: boolean } = { record: true }) {
    this.#recording = options.record;
  }

  /** A tensor that lasts until `reset`. Its gradient is zero, its data are whatever was there. */
  tensor(rows: number, cols: number): Tensor {
    const shape = rows * 2 ** 26 + cols;
    let shelf = this.#shelves.get(shape);
    if (!shelf) {
      shelf = { tensors: [], used: 0 };
      this.#shelves.set(shape, shelf);
    }
    let tensor = shelf.tensors[shelf.used];
    if (tensor) tensor.zeroGrad();
    else {
      tensor = new Tensor(rows, cols);
      shelf.tensors.push(tensor);
    }
    shelf.used++;
    return tensor;
  }

  /** Remembers how to carry a gradient back through the operation just done. */
  record(step: () => void): void {
    if (this.#recording) this.#steps.push(step);
  }

  /**
   * Fills in the gradient of `loss` with respect to everything it was computed from.
   *
   * @param loss a 1×1 tensor
   */
  backward(loss: Tensor): void {
    if (!this.#recording) throw new Error("Tape.backward: this tape records nothing");
    if (loss.data.length !== 1) {
      throw new RangeError(`Tape.backward: loss is ${loss.rows}×${loss.cols} instead of 1×1`);
    }
    loss.grad[0] = 1;
    for (let i = this.#steps.length - 1; i >= 0; i--) this.#steps[i]!();
    this.#steps.length = 0;
  }

  /** Forgets the pass. Tensors that `tensor` handed out are overwritten from now on. */
  reset(): void {
    this.#steps.length = 0;
    for (const shelf of this.#shelves.values()) shelf.used = 0;
  }
}
