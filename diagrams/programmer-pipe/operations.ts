import type { Stage } from "../../src/diagram.ts";
import { pipeOperations } from "../../src/models/programmer/pipe.ts";
import { layer } from "../kit/layer.ts";
import { operationWords } from "../kit/operation-words.ts";
import { drawPills } from "../kit/pills.ts";
import { drawPresses } from "../kit/presses.ts";
import type { Layout } from "./layout.ts";
import type { PipeParams } from "./params.ts";
import { inputNames, withOperation } from "./program.ts";
import type { PipeValues } from "./values.ts";

/** Draws the operations; a press on one changes it into the next. */
export function drawOperations(
  stage: Stage<PipeParams>,
  place: Layout,
  { program }: PipeValues,
): void {
  const middles = program.map((_, step) => ({
    x: place.column(step),
    y: place.row(inputNames.length + step),
  }));
  drawPills(
    stage,
    "operations",
    program.map(({ operation }, step) => ({
      ...middles[step]!,
      width: place.pill,
      text: operation,
      tell: `step ${step + 1}: ${operationWords[operation]}`,
    })),
  );
  const { change } = stage;
  if (!change) return;
  drawPresses(
    layer(stage.svg, "presses"),
    program.map(({ operation }, step) => {
      const next = pipeOperations[(pipeOperations.indexOf(operation) + 1) % pipeOperations.length]!;
      const { x, y } = middles[step]!;
      return {
        label: `Step ${step + 1}, ${operationWords[operation]}: change to ${operationWords[next]}`,
        x: x - place.pill / 2,
        y: y - 14,
        width: place.pill,
        height: 28,
        press: () => change({ program: withOperation(program, step, next) }),
      };
    }),
  );
}
