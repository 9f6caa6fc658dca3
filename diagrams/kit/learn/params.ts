import { choice } from "../../../src/params/choice.ts";
import { flag } from "../../../src/params/flag.ts";
import type { Param } from "../../../src/params/param.ts";

/** Whether the work goes on. */
export const running = flag({ label: "learning", initial: false, plays: true });

/**
 * How fast it goes on: one of a few rates, in updates a second, or as fast as it can ("full").
 *
 * @param initial one of the rates
 */
export function speed(rates: readonly number[], initial: number): Param<string> {
  const paces = rates.map((rate) => [String(rate), `${rate} updates a second`]);
  const options: Record<string, string> = Object.fromEntries([
    ...paces,
    ["full", "as fast as it can"],
  ]);
  return choice({ label: "speed", initial: String(initial), options });
}

/** The updates a second that a value of `speed` stands for. */
export function rateOf(speed: string): number {
  return speed === "full" ? Number.POSITIVE_INFINITY : Number(speed);
}
