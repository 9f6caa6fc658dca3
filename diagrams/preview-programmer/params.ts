import { distribution } from "../../src/params/distribution.ts";
import { number } from "../../src/params/number.ts";
import { operationNames } from "../kit/operation-words.ts";

/** How many of the operations the preview has. */
export const operationCount = 3;

/** What a reader can change. */
export const params = {
  shares: distribution({
    label: "shares",
    names: operationNames.slice(0, operationCount),
    initial: [0.6, 0.1, 0.3],
  }),
  a: operand("a", 3),
  b: operand("b", 2),
};

export type PreviewParams = typeof params;

function operand(label: string, initial: number) {
  return number({ label, initial, min: -5, max: 5, step: 1 });
}
