import type { Evaluation } from "../src/training/recipe.ts";

/** Prints what was measured, a figure a line. */
export function printEvaluation({ accepted, measures }: Evaluation): void {
  for (const { quantity, value, outOf, on, trained } of measures) {
    const where = Object.entries(on).map(([name, number]) => `${name} ${number}`);
    const of = outOf === undefined ? "" : ` of ${outOf}`;
    const beyond = trained ? "" : " (beyond training)";
    console.log(`${quantity}: ${Number(value.toFixed(4))}${of}, ${where.join(", ")}${beyond}`);
  }
  console.log(accepted ? "good enough to be shipped" : "not good enough to be shipped");
}
