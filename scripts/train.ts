/**
 * npm run train -- NAME [--seed N]
 *
 * Trains a model by its recipe and writes its weights and its record to public/weights. Without a
 * seed, tries 1, 2, 3, … until a machine is good enough to be shipped. Ctrl-C stops; the same
 * command goes on from the last checkpoint.
 */
import { parseArgs } from "node:util";
import { decodeWeights, encodeWeights } from "../src/models/weights/file.ts";
import { joinMembers } from "../src/models/weights/members.ts";
import { countWeights } from "../src/models/weights/weights.ts";
import type { Course, Evaluation, Family, Recipe } from "../src/training/recipe.ts";
import { Training } from "../src/training/training.ts";
import { printEvaluation } from "./print-evaluation.ts";
import { recipeArgument } from "./recipe-argument.ts";
import {
  readCheckpoint,
  readCorpusFiles,
  removeCheckpoint,
  writeCheckpoint,
  writeRecord,
  writeWeights,
} from "./training-files.ts";

/** Seconds between two checkpoints, and between two lines of progress. */
const checkpointEvery = 10;
const progressEvery = process.stdout.isTTY ? 0.5 : 10;

let stopped = false;
process.once("SIGINT", () => {
  stopped = true;
});

const { values, positionals } = parseArgs({
  options: { seed: { type: "string" } },
  allowPositionals: true,
});
const recipe = recipeArgument(positionals[0]);
const corpus = readCorpusFiles(recipe);
if (values.seed === undefined) {
  const rejected: number[] = [];
  for (let seed = 1; !stopped && !(await attempt(recipe, seed, rejected)); seed++) {
    rejected.push(seed);
  }
} else {
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`--seed ${values.seed} is no whole number`);
  await attempt(recipe, seed, undefined);
}

/**
 * Trains from one seed.
 *
 * @param rejected the seeds tried before; without it, the machine is shipped however good it is
 * @returns whether there is nothing left to try
 */
async function attempt(
  recipe: Recipe | Family,
  seed: number,
  rejected: readonly number[] | undefined,
): Promise<boolean> {
  const trained: { readonly name?: string; readonly training: Training }[] = [];
  for (const { course, ...member } of "members" in recipe ? recipe.members : [{ course: recipe }]) {
    const training = await train(course, seed);
    if (stopped) return true;
    if (training.progress.status === "stuck" && rejected) return false;
    trained.push({ ...member, training });
  }
  const weights =
    "members" in recipe
      ? joinMembers(
          trained.map(({ name, training }) => ({ name: name!, tensors: training.learner.weights })),
        )
      : trained[0]!.training.learner.weights;
  const bytes = encodeWeights({ model: recipe.model, weights }, recipe.type);
  const evaluation: Evaluation = recipe.evaluate(decodeWeights(bytes), corpus);
  printEvaluation(evaluation);
  if (!evaluation.accepted && rejected) return false;
  writeWeights(recipe.name, bytes);
  writeRecord({
    name: recipe.name,
    seed,
    rejected: rejected ?? [],
    updates: trained.reduce((total, { training }) => total + training.progress.update, 0),
    weights: countWeights(weights),
    bytes: bytes.length,
    recipe: recipe.settings,
    evaluation,
    curve: trained.flatMap(({ name, training }) =>
      training.curve.map((point) => ({ ...(name !== undefined && { member: name }), ...point })),
    ),
  });
  for (const { training } of trained) removeCheckpoint(training.recipe.name, seed);
  console.log(`wrote public/weights/${recipe.name}.weights, ${bytes.length} bytes`);
  return true;
}

/** Trains one model, from its checkpoint if there is one, until it is done or stopped. */
async function train(course: Course, seed: number): Promise<Training> {
  const saved = readCheckpoint(course.name, seed);
  const training = saved
    ? Training.resume(course, saved, corpus)
    : new Training(course, seed, corpus);
  console.log(`${course.name}, seed ${seed}: ${countWeights(training.learner.weights)} weights`);
  if (saved) console.log(`going on after ${saved.progress.update} updates`);
  await run(training);
  writeCheckpoint(training.checkpoint());
  const { status, update } = training.progress;
  console.log(
    stopped ? "stopped; the same command goes on from here" : `${status} after ${update} updates`,
  );
  return training;
}

/** Updates until the run is over or Ctrl-C is pressed, and tells how it goes. */
async function run(training: Training): Promise<void> {
  const seconds = () => performance.now() / 1000;
  const began = { at: seconds(), update: training.progress.update };
  let told = began.at;
  let saved = began.at;
  while (training.progress.status === "learning" && !stopped) {
    training.update();
    const now = seconds();
    if (now - told > progressEvery) {
      told = now;
      tell(training, (training.progress.update - began.update) / (now - began.at));
      // Lets Ctrl-C be heard.
      await new Promise(setImmediate);
    }
    if (now - saved > checkpointEvery) {
      saved = now;
      writeCheckpoint(training.checkpoint());
    }
  }
  if (process.stdout.isTTY) process.stdout.write("\n");
}

/** Writes one line of progress; in a terminal, over the last one. */
function tell({ progress, curve, recipe }: Training, speed: number): void {
  const { update, level, average } = progress;
  const accuracy = curve.at(-1)?.accuracy ?? 0;
  const line = [
    `update ${update}`,
    `level ${level}`,
    `loss ${average.toFixed(4)}`,
    `accuracy ${(100 * accuracy).toFixed(1)} %`,
    `${speed.toFixed(0)} updates/s`,
    `at most ${((recipe.updates - update) / speed).toFixed(0)} s left`,
  ].join(", ");
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
}
