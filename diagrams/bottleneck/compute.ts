import type { State } from "../../src/diagram.ts";
import { shorten } from "../../src/lines.ts";
import type { Translator } from "../../src/models/attention/translator.ts";
import { say } from "../../src/training/tasks/translation/say.ts";
import { wrongWords } from "../../src/training/tasks/translation/wrong-words.ts";
import { printedFrench } from "../kit/sentence/printed.ts";
import { readSentence, type TypedSentence } from "../kit/sentence/read.ts";
import { measured } from "./measured.ts";
import type { BottleneckParams } from "./params.ts";
import type { BottleneckValues, Piece, Said } from "./values.ts";

/** Lets both models translate the same sentence. */
export function compute(
  { sentence }: State<BottleneckParams>,
  [attending, compressing]: readonly [Translator, Translator],
): BottleneckValues {
  const typed = readSentence(sentence);
  return {
    measured,
    words: typed.words.length,
    trouble: troubleWith(typed),
    attending: saidBy(attending, typed),
    compressing: saidBy(compressing, typed),
    right: typed.right ? printedFrench(typed.right.french) : "",
  };
}

function troubleWith({ words, unknown, right }: TypedSentence): string {
  const [first, ...others] = unknown;
  if (words.length === 0) return "There is nothing to translate yet.";
  if (first) {
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return `The models do not know “${shorten(words[first.at]!, 20)}”${more}.`;
  }
  return right ? "" : "This is no whole sentence of the grammar.";
}

function saidBy(translator: Translator, { words, unknown, right }: TypedSentence): Said {
  const canSay = words.length > 0 && unknown.length === 0;
  const french = canSay ? say(translator, words)[0]!.french : [];
  const wrong = right ? wrongWords(french, right.french) : french.map(() => false);
  const faulty = wrong.filter(Boolean).length;
  return {
    pieces: piecesOf(french, wrong),
    wrong: faulty,
    missing: right ? right.french.length - (french.length - faulty) : 0,
    isRight: right?.french.join(" ") === french.join(" "),
  };
}

/** Words as they are printed: an apostrophe and a comma with the word they belong to, a capital and a full stop. */
function piecesOf(french: readonly string[], wrong: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  french.forEach((word, i) => {
    const before = pieces.at(-1);
    const belongs = before !== undefined && (before.text.endsWith("’") || word === ",");
    const printed = i === 0 ? `${word[0]!.toUpperCase()}${word.slice(1)}` : word;
    const end = i === french.length - 1 ? "." : "";
    const piece = {
      text: `${belongs ? before.text : ""}${printed.replace("'", "’")}${end}`,
      isWrong: wrong[i]! || (belongs && before.isWrong),
    };
    if (belongs) pieces[pieces.length - 1] = piece;
    else pieces.push(piece);
  });
  return pieces;
}
