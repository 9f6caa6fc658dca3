/**
 * npm run evaluate -- NAME
 *
 * Measures the shipped weights again, and writes the figures to their record.
 */
import { findRecipe } from "../src/training/recipes/recipes.ts";
import { printEvaluation } from "./print-evaluation.ts";
import { readRecord, readWeights, writeRecord } from "./training-files.ts";

const recipe = findRecipe(process.argv[2]);
const evaluation = recipe.evaluate(readWeights(recipe.name));
printEvaluation(evaluation);
writeRecord({ ...readRecord(recipe.name), evaluation });
