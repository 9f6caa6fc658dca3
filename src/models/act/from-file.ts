import { checkWeights } from "../weights/check.ts";
import type { WeightsFile } from "../weights/file.ts";
import { joinMembers, memberOf } from "../weights/members.ts";
import type { Plan } from "../weights/plan.ts";
import { type Settings, settingsOf } from "../weights/settings.ts";
import type { Weights } from "../weights/weights.ts";
import { type MessageNetwork, type MessageShape, messagePlan } from "./message-passing.ts";
import { type ActShape, actPlan } from "./network.ts";
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
 * @throws WeightsFileError if there is no such network in the file, or one that is not whole
 */
export function messageNetworkFrom(file: WeightsFile, member: string): Ponderer<MessageNetwork> {
  const kind = "network that passes messages";
  const header = settingsOf(kind, file.model);
  const settings = header.within("messages");
  const shape: MessageShape = {
    ...settings.counts("features", "channels", "answers"),
    activation: settings.choice("activation", "relu", "tanh"),
    mixes: settings.choice("mixes", "answers", "states"),
  };
  const weights = memberFrom(kind, file, member, messagePlan(shape));
  return { network: { shape, weights }, budget: budgetFrom(header) };
}

/** The same for a plain recurrent network. @throws WeightsFileError */
export function actFrom(
  file: WeightsFile,
  member: string,
): Ponderer<{ readonly shape: ActShape; readonly weights: Weights }> {
  const kind = "network with adaptive computation time";
  const header = settingsOf(kind, file.model);
  const shape: ActShape = header.within("act").counts("inputs", "units", "outputs");
  const weights = memberFrom(kind, file, member, actPlan(shape));
  return { network: { shape, weights }, budget: budgetFrom(header) };
}

function budgetFrom(header: Settings): Budget {
  const settings = header.within("budget");
  return { limit: settings.count("limit"), epsilon: settings.share("epsilon") };
}

/** One of a family, once all that are in the file are found whole, as members of one plan. */
function memberFrom(kind: string, { weights }: WeightsFile, member: string, plan: Plan): Weights {
  const names = new Set([member, ...Object.keys(weights).map((name) => name.split("/")[0]!)]);
  checkWeights(kind, weights, joinMembers([...names].map((name) => ({ name, tensors: plan }))));
  return memberOf(weights, member);
}
