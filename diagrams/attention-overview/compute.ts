import type { State } from "../../src/diagram.ts";
import { dotAttention } from "../../src/models/attention/attend.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, scalar, Tensor, vector } from "../../src/models/autodiff/tensor.ts";
import { rnn } from "../../src/models/cells/rnn.ts";
import { count, type OverviewParams } from "./params.ts";
import type { OverviewValues } from "./values.ts";

/** How much a step enlarges state and context, so that the squashing tanh does not wear them down. */
const gain = 1.6;

/**
 * Runs network B over what A has left. B is a plain recurrent network of two units: its query is its
 * last state, its input is the context, and it turns the mean of both by an angle.
 *
 *     a = attend(h, items),   h' = tanh(R (h + c) gain / 2)
 */
export function compute({
  step,
  turn,
  temperature,
  start,
  items,
}: State<OverviewParams>): OverviewValues {
  const tape = new Tape({ record: false });
  const left = matrix(items);
  const turned = clockwise(turn, gain / 2);
  let state = vector(start);
  const steps = Array.from({ length: count }, () => {
    const query = Array.from(state.data);
    const { weights, context } = dotAttention(tape, state, left, scalar(temperature));
    state = rnn(tape, state, turned, new Tensor(1, 2), [[context, turned]]);
    return {
      query,
      weights: Array.from(weights.data),
      context: Array.from(context.data),
      state: Array.from(state.data),
    };
  });
  const { query, weights, context } = steps[step - 1]!;
  return {
    step,
    items,
    start,
    states: steps.map((one) => one.state),
    weights: steps.map((one) => one.weights),
    query,
    attention: weights,
    context,
  };
}

/** The matrix that turns an arrow clockwise by so many degrees and scales it. */
function clockwise(degrees: number, scale: number): Tensor {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle) * scale, Math.cos(angle) * scale];
  return matrix([
    [cos, sin],
    [-sin, cos],
  ]);
}
