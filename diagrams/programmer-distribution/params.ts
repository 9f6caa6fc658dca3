import { distribution } from "../../src/params/distribution.ts";
import { operationNames } from "../kit/operation-words.ts";

/** What a reader can change. */
export const params = {
  shares1: shares(1, [0.7, 0.1, 0.15, 0.05]),
  shares2: shares(2, [0.1, 0.1, 0.6, 0.2]),
  shares3: shares(3, [0.1, 0.5, 0.1, 0.3]),
};

export type DistributionParams = typeof params;

/** The parameters in the order of the steps. */
export const shareParams = ["shares1", "shares2", "shares3"] as const;

function shares(step: number, initial: readonly number[]) {
  return distribution({ label: `shares of step ${step}`, names: operationNames, initial });
}
