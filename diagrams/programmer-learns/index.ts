import { defineLearningDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { draw } from "./draw.ts";
import { learn } from "./learn.ts";
import { params } from "./params.ts";
import { type LearnsValues, learnsValues } from "./values.ts";

const stepParts = Object.fromEntries(
  [1, 2, 3].flatMap((step) => {
    const shares = (name: "operation" | "left" | "right") => ({
      label: `${name} of step ${step}`,
      count: ({ lines }: LearnsValues) => lines[step - 1]![name].length,
    });
    return (["operation", "left", "right"] as const).map((name) => [
      `${name}${step}`,
      shares(name),
    ]);
  }),
);

export default defineLearningDiagram({
  name: "programmer-learns",
  title: "A program found from answers alone",
  summary:
    "Sixteen random programs race for an arithmetic task of which they are told the answers alone. Type a task, let them learn, and look at any of them: its probabilities, the program it comes closest to, and whether that is right on fresh inputs.",
  params,
  presets: [
    { label: "One sum", state: { task: "a + b" } },
    { label: "Two operations", state: { task: "a×b + c" } },
    { label: "A difference of products", state: { task: "a×b − b×c" } },
    { label: "A product of sums", state: { task: "(a + b)×(b + c)" } },
    { label: "A hard one: squares", state: { task: "a×a + b×b" } },
  ],
  parts: {
    task: { label: "task" },
    losses: { label: "loss of each start" },
    starts: { label: "starts" },
    ...stepParts,
    result: { label: "hardened program" },
    checks: { label: "check on fresh inputs" },
  },
  widths: [340, 680],
  learn,
  compute: (state, news) => learnsValues(state, news),
  draw,
  describe(values) {
    const failed =
      values.problem === undefined
        ? ""
        : " It cannot learn here: this browser did not start the work.";
    return `${standing(values)}${failed}`;
  },
});

/** How far the race has come. */
function standing(values: LearnsValues): string {
  const { task, seed, update, exact, expression, chosen, right, fresh } = values;
  if (task.problem) {
    return `This is no task yet: at character ${task.problem.position + 1}, ${task.problem.message}.`;
  }
  const isChance = update === 0 && right === fresh;
  const program = `${isChance ? "By chance start" : "Start"} ${chosen + 1} hardens to ${expression}, right on ${right} of ${fresh} fresh inputs.`;
  if (update === 0) {
    return `${exact.length} random programs for ${task.written}, of seed ${seed}: nothing has been learnt yet. ${program}`;
  }
  const loss = values.losses[chosen]!.at(-1);
  const told = loss === undefined ? "" : ` Its loss is ${formatValue(loss, "0.0000")}.`;
  const found = exact.filter(Boolean).length;
  const race =
    values.status === "not found"
      ? `Given up after ${update} updates, from seed ${seed}`
      : values.status === "found"
        ? `Found after ${values.foundAt ?? 0} updates and over after ${update}, from seed ${seed}`
        : `Update ${update}, from seed ${seed}`;
  return `${race}: ${found} of ${exact.length} programs for ${task.written} are exact. ${program}${told}`;
}
