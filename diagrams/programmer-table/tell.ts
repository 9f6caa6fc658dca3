import { formatValue } from "../../src/format.ts";
import { shorten } from "../../src/lines.ts";
import { longest } from "./question.ts";
import { isRight, type TableValues } from "./values.ts";

/** What is asked, what comes of it, and what the chosen step does. */
export function tell(values: TableValues): string {
  const { words, question, time, steps } = values;
  if (words.length === 0) return "Nothing is asked, and no row is selected.";
  const heard = tellMissed(values, "it does not know", 30);
  return `Asked “${shorten(question, 90)}”${heard === "" ? "" : ` (${heard})`}, it answers ${answers(values)}. Step ${time}: ${steps[time - 1]!.text}.`;
}

/** What of the question is not heard, with as many of the unknown words as `room` characters take; "" if all is. */
export function tellMissed({ unknown, isFull }: TableValues, not: string, room: number): string {
  const told: string[] = [];
  for (const word of unknown) {
    const next = shorten(word, 20);
    if (told.length > 0 && [...told, next].join(", ").length > room) break;
    told.push(next);
  }
  const more = unknown.length - told.length;
  return [
    ...(told.length > 0
      ? [`${not} ${told.join(", ")}${more === 0 ? "" : ` and ${more} more`}`]
      : []),
    ...(isFull ? [`cut after ${longest} characters`] : []),
  ].join("; ");
}

/** Both answers, each with whether it is right. */
function answers({ soft, hard, right }: TableValues): string {
  const [softly, firmly] = [formatValue(soft), formatValue(hard)];
  if (right === undefined)
    return `${softly} and, hardened, ${firmly}, but was taught no question of this kind`;
  const [isSoft, isHard] = [isRight(soft, right), isRight(hard, right)];
  const asked = isSoft && isHard ? "" : `; it is ${formatValue(right)}`;
  if (isSoft === isHard)
    return `${softly} and, hardened, ${firmly}, both ${isHard ? "right" : "wrong"}${asked}`;
  const verdict = (is: boolean) => (is ? "which is right" : "which is wrong");
  return `${softly}, ${verdict(isSoft)}, and, hardened, ${firmly}, ${verdict(isHard)}`;
}
