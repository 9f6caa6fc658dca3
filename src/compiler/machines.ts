import { formatValue } from "../format.ts";
import type { Measure } from "../training/recipe.ts";

/** What is kept beside the weights of a trained machine, as far as it is told of. */
interface MachineRecord {
  readonly name: string;
  readonly seed: number;
  /** The seeds tried before, whose machines had not learnt their task. */
  readonly rejected: readonly number[];
  readonly updates: number;
  readonly weights: number;
  readonly bytes: number;
  readonly evaluation: { readonly measures: readonly Measure[] };
}

/** The columns of the table of trained machines. */
export const machineColumns = ["machine", "size", "training", "as in training", "beyond training"];

const recordOf = /^public\/weights\/([\w-]+)\.json$/;

/**
 * The table of trained machines, a row a machine, drawn from what their evaluations wrote: for each
 * quantity the worst that was measured (or from what to what it goes), on examples like those of
 * training and beyond them.
 *
 * @param files texts by path, the machines' records among them
 */
export function machineRows(files: ReadonlyMap<string, string>): string[][] {
  return [...files]
    .filter(([path]) => recordOf.test(path))
    .map(([, text]) => JSON.parse(text) as MachineRecord)
    .map(({ name, seed, rejected, updates, weights, bytes, evaluation }) => [
      name,
      `${formatValue(weights, "integer")} parameters, ${(bytes / 1000).toFixed(1)} kB`,
      `${formatValue(updates, "integer")} updates, seed ${seed}${rejected.length > 0 ? ` (${rejected.length} given up)` : ""}`,
      tellAll(evaluation.measures.filter(({ trained }) => trained)),
      tellAll(evaluation.measures.filter(({ trained }) => !trained)) || "–",
    ]);
}

function tellAll(measures: readonly Measure[]): string {
  const quantities = new Set(measures.map(({ quantity }) => quantity));
  return [...quantities]
    .map((quantity) => measures.filter((measure) => measure.quantity === quantity))
    .filter(([first]) => first!.told !== "no")
    .map(
      (alike) =>
        `${alike[0]!.quantity}: ${alike[0]!.told === "range" ? range(alike) : worst(alike)}`,
    )
    .join("; ");
}

function worst(alike: readonly Measure[]): string {
  const shares = alike.map(share);
  const extreme = alike[0]!.told === "most" ? Math.max(...shares) : Math.min(...shares);
  return tell(alike.filter((measure) => share(measure) === extreme));
}

function range(alike: readonly Measure[]): string {
  const least = alike.reduce((a, b) => (share(b) < share(a) ? b : a));
  const most = alike.reduce((a, b) => (share(b) > share(a) ? b : a));
  return `${tell([least])} to ${tell([most])}`;
}

const share = ({ value, outOf = 1 }: Measure) => value / outOf;

/** What was measured, once for all measures that came to the same share, and on what. */
function tell(equal: readonly Measure[]): string {
  // The largest of them is told of: nothing wrong in many says more than nothing wrong in few.
  const { value, outOf, on } = equal.reduce((a, b) => ((b.outOf ?? 1) > (a.outOf ?? 1) ? b : a));
  const where = Object.keys(on).map((name) => tellOf(name, equal));
  return `${amount(value, outOf)} (${where.join(", ")})`;
}

function amount(value: number, outOf?: number): string {
  if (outOf === 1) return `${Number((100 * value).toFixed(1))} %`;
  const text = String(Number(value.toFixed(3))).replace("-", "−");
  return outOf === undefined ? text : `${text} of ${outOf}`;
}

/** The circumstances of one name: "length 8", "length 1 to 8", "each kind of 11". */
function tellOf(name: string, equal: readonly Measure[]): string {
  const found = [...new Set(equal.map(({ on }) => on[name]!))];
  if (found.length === 1) return `${name} ${found[0]}`;
  const numbers = found.filter((each) => typeof each === "number");
  if (numbers.length < found.length) return `each ${name} of ${found.length}`;
  return `${name} ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}
