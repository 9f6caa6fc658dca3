import { formatValue } from "../../src/format.ts";
import { accuracyOf } from "./measured.ts";
import { ponds } from "./params.ts";
import type { PonderValues } from "./values.ts";

/** What the network makes of the board, and how good it is on boards in general. */
export function tell(values: PonderValues): string {
  const { machine, difficulty, steps, expected, chosen, marked, all, beyond } = values;
  const measured = all.find((one) => one.machine.id === machine.id)!;
  const far = difficulty === 1 ? "1 arrow" : `${difficulty} arrows`;
  const thought = steps === 1 ? "1 step" : `${steps} steps`;
  const result = chosen === marked ? "rightly" : "wrongly";
  const outside = beyond ? " The strings differ by more than in training." : "";
  return `With the dot ${far} from its pond the network takes ${thought} (expected: ${formatValue(expected, "0.0")}) and ${result} answers ${ponds[chosen]}.${outside} Charged ${machine.cost}${machine.charge === "paper" ? " as in the paper" : " a step"}, it is right on ${formatValue(accuracyOf(measured), "percent")} of ${measured.boards} held-out boards, in ${formatValue(measured.steps, "0.0")} steps on average (expected: ${formatValue(measured.expected, "0.0")}).`;
}
