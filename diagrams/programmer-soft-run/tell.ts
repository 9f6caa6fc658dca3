import { formatValue } from "../../src/format.ts";
import type { SoftRunValues } from "./values.ts";

/** What the soft program answers, and which program it comes closest to. */
export function tell(values: SoftRunValues): string {
  const { losses, answer, wanted, loss, expression, right, questions, steps } = values;
  const taken = losses.length - 1;
  const after =
    taken === 0
      ? "Before the first gradient step"
      : `After ${taken} gradient step${taken === 1 ? "" : "s"}`;
  const least = Math.min(...steps.map(({ shares }) => Math.max(...shares)));
  const decided =
    least < 0.6
      ? "It has not decided; the likeliest operations make"
      : "Its likeliest operations make";
  return `${after} the answer is ${formatValue(answer)} where ${formatValue(wanted, "0.0")} is wanted, and the loss is ${formatValue(loss, "0.000")}. ${decided} ${expression}, which is right for ${rightly(right, questions)} questions.`;
}

function rightly(right: number, questions: number): string {
  if (right === questions) return `all ${questions}`;
  return `${right === 0 ? "none" : right} of the ${questions}`;
}
