import { evaluation } from "../../public/weights/translation.json";

/** What the record says of sentences that training did not draw: how many came out without a wrong word. */
export interface HeldOut {
  readonly sentences: number;
  readonly right: number;
  /** Sentences with an adjective and a noun that training never put together. */
  readonly pairs: number;
  readonly pairsRight: number;
  /** The share of French words that look most at an English word they stand for. */
  readonly aligned: number;
}

const measure = (quantity: string) => {
  const found = evaluation.measures.find((each) => each.quantity.startsWith(quantity))!;
  const { sentences } = found.on;
  return { value: found.value, sentences, right: Math.round(found.value * sentences) };
};
const all = measure("sentences without a wrong word");
const pairs = measure("sentences with an adjective and noun never seen together");

/** What the record beside the weights says of the model that attends. */
export const heldOut: HeldOut = {
  sentences: all.sentences,
  right: all.right,
  pairs: pairs.sentences,
  pairsRight: pairs.right,
  aligned: measure("French words whose attention is highest").value,
};
