/**
 * npm run evaluate -- NAME
 *
 * Measures the shipped weights again, and writes the figures to their record.
 */
import { printEvaluation } from "./print-evaluation.ts";
import { recipeArgument } from "./recipe-argument.ts";
import { readCorpusFiles, readRecord, readWeights, writeRecord } from "./training-files.ts";

const recipe = recipeArgument(process.argv[2]);
const evaluation = recipe.evaluate(readWeights(recipe.name), readCorpusFiles(recipe));
printEvaluation(evaluation);
writeRecord({ ...readRecord(recipe.name), evaluation });
