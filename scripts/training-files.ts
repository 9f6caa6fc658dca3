import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { decodeWeights, type WeightsFile } from "../src/models/weights/file.ts";
import type { Corpus, Evaluation, Shipment } from "../src/training/recipe.ts";
import type { Checkpoint, CurvePoint } from "../src/training/training.ts";

/** What is kept beside the weights: how they came about and how good they are. */
interface TrainingRecord {
  readonly name: string;
  readonly seed: number;
  /** Seeds that were tried before, and did not become good enough. */
  readonly rejected: readonly number[];
  readonly updates: number;
  readonly weights: number;
  readonly bytes: number;
  readonly recipe: Readonly<Record<string, unknown>>;
  readonly evaluation: Evaluation;
  /** In a family, each point with the name of its member. */
  readonly curve: readonly (CurvePoint & { readonly member?: string })[];
}

const shipped = (name: string) => `public/weights/${name}.weights`;
const record = (name: string) => `public/weights/${name}.json`;
const checkpoint = (name: string, seed: number) => `.cache/training/${name}-${seed}.json`;

export function readWeights(name: string): WeightsFile {
  return decodeWeights(readFileSync(shipped(name)));
}

export function writeWeights(name: string, bytes: Uint8Array): void {
  mkdirSync("public/weights", { recursive: true });
  writeFileSync(shipped(name), bytes);
}

export function readRecord(name: string): TrainingRecord {
  return JSON.parse(readFileSync(record(name), "utf8"));
}

export function writeRecord(value: TrainingRecord): void {
  // A measure and a point of the curve take a line each, so that the file can be read.
  const json = JSON.stringify(value, null, 1).replace(
    /\{[^{}]*\}|\{[^{}]*\{[^{}]*\}[^{}]*\}/g,
    (text) => text.replace(/\s*\n\s*/g, " "),
  );
  writeFileSync(record(value.name), `${json}\n`);
}

/** The files that a recipe draws its examples from. @throws Error that says how to make those that are missing */
export function readCorpusFiles({ name, corpus }: Shipment): Corpus {
  const folder = `.cache/${name}`;
  const read = (file: string) => {
    try {
      return readFileSync(`${folder}/${file}`);
    } catch {
      throw new Error(`${name} is trained on ${folder}/${file}; make it with: ${corpus?.command}`);
    }
  };
  return Object.fromEntries((corpus?.files ?? []).map((file) => [file, read(file)]));
}

/** The run that was stopped, if there is one. */
export function readCheckpoint(name: string, seed: number): Checkpoint | undefined {
  const path = checkpoint(name, seed);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Writes beside the old checkpoint first, so that there is a whole one at every moment. */
export function writeCheckpoint(value: Checkpoint): void {
  const path = checkpoint(value.recipe, value.seed);
  mkdirSync(".cache/training", { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(value));
  renameSync(`${path}.new`, path);
}

export function removeCheckpoint(name: string, seed: number): void {
  rmSync(checkpoint(name, seed), { force: true });
}
