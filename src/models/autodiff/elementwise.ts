import type { Tape } from "./tape.ts";
import type { Tensor } from "./tensor.ts";

/**
 * Makes an operation on every entry out of a function and its derivative.
 *
 * @param value y as a function of x
 * @param derivative dy/dx as a function of x and y
 */
function elementwise(value: (x: number) => number, derivative: (x: number, y: number) => number) {
  return (tape: Tape, x: Tensor): Tensor => {
    const out = tape.tensor(x.rows, x.cols);
    const { data } = out;
    for (let i = 0; i < data.length; i++) data[i] = value(x.data[i]!);
    tape.record(() => {
      for (let i = 0; i < data.length; i++) {
        x.grad[i]! += out.grad[i]! * derivative(x.data[i]!, data[i]!);
      }
    });
    return out;
  };
}

/** The logistic function 1 / (1 + exp(−x)) of a number. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** log(1 + exp(x)) of a number, without overflow. */
export const logOnePlusExp = (x: number): number =>
  Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** tanh x, from −1 to 1; derivative 1 − y². */
export const tanh = elementwise(Math.tanh, (_, y) => 1 - y * y);

/** 1 / (1 + exp(−x)), from 0 to 1; derivative y (1 − y). */
export const sigmoid = elementwise(logistic, (_, y) => y * (1 - y));

/** log(1 + exp(x)), above 0; derivative sigmoid(x). */
export const softplus = elementwise(logOnePlusExp, logistic);

/** 1 + log(1 + exp(x)), above 1; derivative sigmoid(x). */
export const onePlusSoftplus = elementwise((x) => 1 + logOnePlusExp(x), logistic);

/** max(x, 0); derivative 1 above 0, and 0 from there down. */
export const relu = elementwise(
  (x) => Math.max(x, 0),
  (x) => (x > 0 ? 1 : 0),
);

/** 1 / x; derivative −1 / x². */
export const reciprocal = elementwise(
  (x) => 1 / x,
  (_, y) => -y * y,
);

/** log x, the natural logarithm of what is above 0; derivative 1 / x. */
export const log = elementwise(Math.log, (x) => 1 / x);
