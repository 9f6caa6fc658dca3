import { formatValue } from "../../src/format.ts";
import type { Measured } from "./measured.ts";
import type { BottleneckValues, Said } from "./values.ts";

/** The bin that a sentence of so many words belongs to, or else the one at the nearest end. */
function binOf(measured: readonly Measured[], words: number): Measured {
  return measured.find(({ to }) => words <= to) ?? measured.at(-1)!;
}

/** What there is to be seen now. */
export function describe({
  measured,
  words,
  trouble,
  attending,
  compressing,
}: BottleneckValues): string {
  const { from, to, ...shares } = binOf(measured, words);
  const measuredThere = `Of unseen sentences of ${from} to ${to} words the model that attends gets ${percent(shares.attending)} right, the one without attention ${percent(shares.compressing)}.`;
  const here =
    trouble ||
    `This one has ${words} words: ${faults(attending)} with attention, ${faults(compressing)} without.`;
  return `${measuredThere} ${here}`;
}

export const percent = (share: number) => formatValue(share, "percent");

/** How a translation went, in a few words; a word that stands for another counts once, as wrong. */
export function faults({ wrong, missing, isRight }: Said): string {
  if (isRight) return "every word right";
  const lost = missing - wrong;
  const words = (count: number) => (count === 1 ? "1 word" : `${count} words`);
  if (wrong === 0) return `${words(lost)} lost`;
  return lost > 0 ? `${words(wrong)} wrong, ${lost} lost` : `${words(wrong)} wrong`;
}
