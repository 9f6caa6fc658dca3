import type { Random } from "../../../models/random.ts";
import { isHeldOut } from "../hold-out.ts";
import { pairs } from "./english/pairs.ts";
import { sentence } from "./english/sentence.ts";
import { adjectiveNounPairs, type Translation, translationOf } from "./translate.ts";

/** The longest sentence that is drawn, in words of either language. */
export const longestSentence = 28;

/** The sentence the article begins with; it is held out of training. */
export const example = "the agreement on the European economic area was signed in August 1992";

/** Where a sentence belongs: to training, or to one of the two ways of being held out. */
export type Side = "training" | "sentence" | "pair";

/**
 * The side a sentence belongs to, by its words alone: "pair" if it has an adjective–noun pair that
 * is held out of training altogether, "sentence" if it is itself one of the five per cent held out.
 */
export function sideOf(english: readonly string[]): Side {
  return side(english, adjectiveNounPairs(english));
}

/** Whether a pair, such as "red car", never occurs in training; about six in a hundred. */
export function isPairHeldOut(pair: string): boolean {
  return isHeldOut(`pair ${pair}`, 0.06);
}

/**
 * A random sentence of one side, training or held out in one of two ways, with its translation.
 *
 * @param words how many English words it may have; up to the longest that are drawn for training,
 *   its French is no longer than theirs either
 */
export function randomSentence(
  random: Random,
  wanted: Side,
  words: { readonly from: number; readonly to: number } = { from: 1, to: longestSentence },
): Translation {
  for (;;) {
    const english: string[] = [];
    const meaning = sentence.say(random, english);
    if (english.length < words.from || english.length > words.to) continue;
    if (side(english, pairs(meaning)) !== wanted) continue;
    const translation = translationOf(english, meaning);
    if (words.to > longestSentence || translation.french.length <= longestSentence) {
      return translation;
    }
  }
}

function side(english: readonly string[], pairs: readonly string[]): Side {
  if (pairs.some(isPairHeldOut)) return "pair";
  const written = english.join(" ");
  return written === example || isHeldOut(`translation ${written}`, 0.05) ? "sentence" : "training";
}
