import { addRows } from "../autodiff/add-rows.ts";
import { scale } from "../autodiff/arithmetic.ts";
import { concatenate } from "../autodiff/arrange.ts";
import { relu, tanh } from "../autodiff/elementwise.ts";
import { linear, type Term } from "../autodiff/linear.ts";
import { softmax } from "../autodiff/softmax.ts";
import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";
import type { Random } from "../random.ts";
import { read } from "../read.ts";
import { biases, createWeights, type Plan, uniform } from "../weights/plan.ts";
import type { Weights } from "../weights/weights.ts";
import { type Budget, type Pondering, ponder } from "./ponder.ts";

/** The measures of a network that passes messages along the arrows of a graph. */
export interface MessageShape {
  /** Numbers that it is told of each node. */
  readonly features: number;
  /** Numbers in a node's state. */
  readonly channels: number;
  readonly answers: number;
  readonly activation: "relu" | "tanh";
  /** What the halting weights mix: the answers of the steps, or their states, as in Graves 2016. */
  readonly mixes: "answers" | "states";
}

/** Such a network, with its numbers. */
export interface MessageNetwork {
  readonly shape: MessageShape;
  readonly weights: Weights;
}

/** Graphs side by side: the nodes of all of them are numbered from 0. */
export interface Graphs {
  /** nodes × features. */
  readonly features: Tensor;
  readonly arrows: readonly (readonly [from: number, to: number])[];
  /** Each node with the graph that it belongs to. */
  readonly members: readonly (readonly [node: number, graph: number])[];
  /** How many graphs there are. */
  readonly count: number;
}

/** The computation steps of every graph, and what comes out of each. Graves' state is the readout. */
export interface MessagePondering extends Pondering {
  /** The states of the nodes after each step: nodes × channels. */
  readonly nodes: readonly Tensor[];
  /** What the halting neuron sums up at each step: graphs × steps. */
  readonly logits: Tensor;
  /** What each step alone would answer: graphs·steps × answers, distributions. */
  readonly proposals: Tensor;
  /** graphs × answers, distributions. */
  readonly answer: Tensor;
}

/** How strongly the sum over a graph's nodes is read out. */
const gain = 0.2;

/** The tensors of a network that passes messages; its halting neuron begins biased by 1. */
export function messagePlan({ features, channels, answers }: MessageShape): Plan {
  const fanIn = features + 1 + 2 * channels;
  return {
    "cell.input": uniform(channels, features, fanIn),
    "cell.flag": uniform(channels, 1, fanIn),
    "cell.message": uniform(channels, channels, fanIn),
    "cell.state": uniform(channels, channels, fanIn),
    "cell.bias": biases(channels),
    "halt.readout": uniform(1, channels, channels),
    "halt.bias": biases(1, 1),
    "output.readout": uniform(answers, channels, channels),
    "output.bias": biases(answers),
  };
}

/** Such a network, with random weights. */
export function createMessageNetwork(random: Random, shape: MessageShape): MessageNetwork {
  return { shape, weights: createWeights(random, messagePlan(shape)) };
}

/**
 * Ponders on graphs. At every computation step each node hears from the nodes whose arrows lead to
 * it, so that news travels by one arrow a step:
 *
 *     s_v ← activation(W_x x_v + b + [first step] w + W_m Σ_(u → v) s_u + W_s s_v)
 *     z   = 0.2 Σ_v s_v
 *     h   = sigmoid(w_h · z + b_h)
 */
export function ponderGraphs(
  tape: Tape,
  { shape, weights }: MessageNetwork,
  graphs: Graphs,
  budget: Budget,
): MessagePondering {
  const { features, arrows, members, count } = graphs;
  const activate = shape.activation === "relu" ? relu : tanh;
  const nodes: Tensor[] = [];
  const logits: Tensor[] = [];
  const nothing = tape.tensor(count, shape.channels);
  nothing.data.fill(0);
  const pondering = ponder(tape, nothing, budget, () => {
    const before = nodes.at(-1);
    const terms: Term[] = before
      ? [
          [addRows(tape, before, arrows, features.rows), weights["cell.message"]!],
          [before, weights["cell.state"]!],
        ]
      : [[ones(tape, features.rows), weights["cell.flag"]!]];
    const sum = linear(tape, [[features, weights["cell.input"]!], ...terms], weights["cell.bias"]!);
    nodes.push(activate(tape, sum));
    const readout = scale(tape, addRows(tape, nodes.at(-1)!, members, count), gain);
    logits.push(linear(tape, [[readout, weights["halt.readout"]!]], weights["halt.bias"]!));
    return { state: readout, logit: logits.at(-1)! };
  });
  const answerOf = (readout: Tensor) =>
    softmax(tape, linear(tape, [[readout, weights["output.readout"]!]], weights["output.bias"]!));
  const proposals = answerOf(pondering.states);
  return {
    ...pondering,
    nodes,
    logits: concatenate(tape, ...logits),
    proposals,
    answer:
      shape.mixes === "answers"
        ? read(tape, pondering.weights, proposals)
        : answerOf(pondering.state),
  };
}

function ones(tape: Tape, rows: number): Tensor {
  const result = tape.tensor(rows, 1);
  result.data.fill(1);
  return result;
}
