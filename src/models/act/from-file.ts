import { hasCounts } from "../weights/counts.ts";
import { type WeightsFile, WeightsFileError } from "../weights/file.ts";
import { memberOf } from "../weights/members.ts";
import type { Weights } from "../weights/weights.ts";
import type { MessageNetwork, MessageShape } from "./message-passing.ts";
import type { ActShape } from "./network.ts";
import type { Budget } from "./ponder.ts";

/** A trained network that ponders, and when it stops. */
export interface Ponderer<Network> {
  readonly network: Network;
  readonly budget: Budget;
}

/**
 * A network that passes messages, of the family in a file of weights.
 *
 * @param member its name in the family
 * @throws WeightsFileError if there is another model in the file; RangeError if it has no such member
 */
export function messageNetworkFrom(file: WeightsFile, member: string): Ponderer<MessageNetwork> {
  const { messages: shape, budget } = file.model;
  if (!isMessageShape(shape) || !isBudget(budget)) throw foreign("that passes messages");
  return { network: { shape, weights: memberOf(file.weights, member) }, budget };
}

/** The same for a plain recurrent network. @throws WeightsFileError, RangeError */
export function actFrom(
  file: WeightsFile,
  member: string,
): Ponderer<{ readonly shape: ActShape; readonly weights: Weights }> {
  const { act: shape, budget } = file.model;
  if (!hasCounts<ActShape>(shape, ["inputs", "units", "outputs"]) || !isBudget(budget)) {
    throw foreign("with adaptive computation time");
  }
  return { network: { shape, weights: memberOf(file.weights, member) }, budget };
}

function isMessageShape(shape: unknown): shape is MessageShape {
  return (
    hasCounts<MessageShape>(shape, ["features", "channels", "answers"]) &&
    (shape.activation === "relu" || shape.activation === "tanh") &&
    (shape.mixes === "answers" || shape.mixes === "states")
  );
}

function isBudget(budget: unknown): budget is Budget {
  return hasCounts<Budget>(budget, ["limit"]) && typeof budget.epsilon === "number";
}

function foreign(what: string): WeightsFileError {
  return new WeightsFileError(`This file of weights holds no network ${what}`);
}
