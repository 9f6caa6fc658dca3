/**
 * npm run bench
 *
 * Measures the engine against the figures it has to reach. The peers are installed by
 * `npm ci --prefix bench`; without them the ratios are left out.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { ourUpdate } from "../bench/ours.ts";
import { type Measured, shapes } from "../bench/step.ts";
import { Tape } from "../src/models/autodiff/tape.ts";
import { ntmFrom } from "../src/models/ntm/from-file.ts";
import { runNtm } from "../src/models/ntm/machine.ts";
import { random } from "../src/models/random.ts";
import { copy } from "../src/training/recipes/copy.ts";
import { repeatCopyExample } from "../src/training/tasks/repeat-copy.ts";
import { batchOf, randomBits } from "../src/training/tasks/sequence.ts";
import { Training } from "../src/training/training.ts";
import { readWeights } from "./training-files.ts";

report("figure, gzip", `${((await figureBytes()) / 1000).toFixed(2)} kB`, "at most 6 kB");
report("forward pass, 44 steps", `${forwardMilliseconds().toFixed(2)} ms`, "at most 2 ms");
report("memory after 10,000 more updates", `${memoryGrowth().toFixed(0)} kB more`, "none");
copyFromNothing();
if (existsSync("bench/node_modules")) againstPeers();
else console.log("speed against peers: not measured; npm ci --prefix bench installs them");

function report(what: string, value: string, target: string): void {
  console.log(`${what}: ${value} (${target})`);
}

/** The bytes a page loads of src/models for a figure of a Neural Turing Machine. */
async function figureBytes(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: "bench/figure.ts", preserveEntrySignatures: "strict" },
    },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error("The bundler gave no output");
  return gzipSync(output.output[0].code, { level: 9 }).length;
}

/** The time that the shipped repeat copy machine takes for 7 vectors and 5 repeats: the median. */
function forwardMilliseconds(): number {
  const ntm = ntmFrom(readWeights("repeat-copy"));
  const tape = new Tape({ record: false });
  const example = repeatCopyExample(randomBits(random(1), 7, 5), 5);
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now();
    tape.reset();
    runNtm(tape, ntm, batchOf(tape, [example]).inputs);
    return performance.now() - start;
  });
  return times.slice(100).sort((a, b) => a - b)[100]!;
}

/** How many kilobytes 10,000 updates add, once 500 have been made. */
function memoryGrowth(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1000;
  };
  const update = ourUpdate(shapes[0]!);
  for (let i = 0; i < 500; i++) update();
  const before = used();
  for (let i = 0; i < 10_000; i++) update();
  return used() - before;
}

/** Trains the copy machine from ten seeds; each has to make no wrong bit, in seconds of one core. */
function copyFromNothing(): void {
  const seconds: number[] = [];
  let right = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const start = process.cpuUsage();
    const training = new Training(copy, seed);
    while (training.progress.status === "learning") training.update();
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
    const { weights } = training.learner;
    if (copy.evaluate({ model: copy.model, weights }).accepted) right++;
  }
  const longest = Math.max(...seconds).toFixed(1);
  report("copy, from nothing to 0 wrong bits", `${right} of 10 seeds`, "10 of 10");
  report("copy, CPU time of the slowest seed", `${longest} s`, "at most 5 s");
}

/** The speed of our updates and of the peers', each in a process of its own. */
function againstPeers(): void {
  const measured = (file: string): Measured[] =>
    JSON.parse(
      execFileSync("node", ["node_modules/tsx/dist/cli.mjs", `bench/${file}`], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  const ours = measured("own-speed.ts");
  for (const [peer, file] of [
    ["jax-js (wasm, jit)", "jax-js.ts"],
    ["tfjs (wasm)", "tfjs.ts"],
  ] as const) {
    const theirs = measured(file);
    shapes.forEach(({ controller }, i) => {
      const own = ours[i]!;
      const other = theirs[i]!;
      const gap = Math.abs(own.loss - other.loss);
      if (gap > 1e-4) throw new Error(`${peer} does not do the same: its loss differs by ${gap}`);
      report(
        `${controller} updates a second against ${peer}`,
        `${own.speed.toFixed(0)} : ${other.speed.toFixed(1)} = ${(own.speed / other.speed).toFixed(1)}`,
        controller === "lstm" ? "at least 3" : "at least 8",
      );
    });
  }
}
