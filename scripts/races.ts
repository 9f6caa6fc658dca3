/**
 * npx tsx scripts/races.ts
 *
 * Runs the races that `diagrams/programmer-learns/recorded.ts` keeps the outcome of: every task,
 * from every seed. Prints what came of them, as it is written there, and the programs found.
 */
import { raceSeeds } from "../diagrams/programmer-learns/recorded.ts";
import { pipeExpression } from "../src/models/programmer/pipe-program.ts";
import { ArithmeticRace } from "../src/training/arithmetic-race.ts";
import { inputNames, write } from "../src/training/tasks/arithmetic/expression.ts";
import { tasks } from "../src/training/tasks/arithmetic/tasks.ts";

for (const task of tasks) {
  const programs = new Set<string>();
  let found = 0;
  let exact = 0;
  for (let seed = 1; seed <= raceSeeds; seed++) {
    const race = new ArithmeticRace(task, seed);
    while (race.status === "learning") race.update();
    if (race.status === "found") found++;
    for (const [s, program] of race.programs().entries()) {
      if (!race.exact[s]) continue;
      exact++;
      programs.add(pipeExpression(program, inputNames));
    }
  }
  console.log(
    `{ task: "${write(task)}", found: ${found}, exact: ${exact} }, // ${[...programs].join(", ")}`,
  );
}
