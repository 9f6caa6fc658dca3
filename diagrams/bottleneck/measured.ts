import { evaluation as attending } from "../../public/weights/translation.json";
import { evaluation as compressing } from "../../public/weights/translation-without-attention.json";
import { byLength } from "../../src/training/tasks/translation/by-length.ts";

/** The share of sentences of some length that came out without a wrong word. */
export interface Measured {
  /** English words, from and to. */
  readonly from: number;
  readonly to: number;
  readonly sentences: number;
  readonly attending: number;
  readonly compressing: number;
  /** Whether training drew sentences of this length. */
  readonly trained: boolean;
}

/** What the records of both models say: `npm run evaluate` measured it, on the same sentences. */
export const measured: readonly Measured[] = ofLength(attending).map((one, i) => ({
  ...(one.on as { from: number; to: number; sentences: number }),
  attending: one.value,
  compressing: ofLength(compressing)[i]!.value,
  trained: one.trained,
}));

function ofLength({ measures }: typeof attending | typeof compressing) {
  return measures.filter(({ quantity }) => quantity === byLength);
}
