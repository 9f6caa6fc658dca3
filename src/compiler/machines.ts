import type { Measure } from "../training/recipe.ts";

/** What is kept beside the weights of a trained machine, as far as it is told of. */
interface MachineRecord {
  readonly name: string;
  readonly seed: number;
  readonly updates: number;
  readonly weights: number;
  readonly bytes: number;
  readonly evaluation: { readonly measures: readonly Measure[] };
}

/** The columns of the table of trained machines. */
export const machineColumns = ["machine", "size", "training", "held out", "beyond training"];

const recordOf = /^public\/weights\/([\w-]+)\.json$/;

/**
 * The table of trained machines, a row a machine, drawn from what their evaluations wrote: for each
 * quantity the worst that was measured, on examples like those of training and beyond them.
 *
 * @param files texts by path, the machines' records among them
 */
export function machineRows(files: ReadonlyMap<string, string>): string[][] {
  return [...files]
    .filter(([path]) => recordOf.test(path))
    .map(([, text]) => JSON.parse(text) as MachineRecord)
    .map(({ name, seed, updates, weights, bytes, evaluation }) => [
      name,
      `${group(weights)} parameters, ${(bytes / 1000).toFixed(1)} kB`,
      `${group(updates)} updates, seed ${seed}`,
      worst(evaluation.measures.filter(({ trained }) => trained)),
      worst(evaluation.measures.filter(({ trained }) => !trained)) || "–",
    ]);
}

function worst(measures: readonly Measure[]): string {
  const quantities = new Set(measures.map(({ quantity }) => quantity));
  return [...quantities]
    .map((quantity) => {
      const alike = measures.filter((measure) => measure.quantity === quantity);
      const share = ({ value, outOf = 1 }: Measure) => value / outOf;
      // Of wrong bits the most is the worst; of what a machine should do, the least.
      const isFault = quantity.startsWith("wrong");
      const one = alike.reduce((a, b) => (share(a) > share(b) === isFault ? a : b));
      return `${quantity}: ${tell(one)}`;
    })
    .join("; ");
}

function tell({ value, outOf, on }: Measure): string {
  const of = outOf === undefined ? "" : ` of ${outOf}`;
  const where = Object.entries(on).map(([name, number]) => `${name} ${number}`);
  return `${Number(value.toFixed(3))}${of} (${where.join(", ")})`;
}

const group = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
