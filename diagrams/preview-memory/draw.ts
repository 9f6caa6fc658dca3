import type { Stage } from "../../src/diagram.ts";
import { drawBox } from "../kit/box.ts";
import { drawFocusTrack, type focusParams } from "../kit/focus.ts";
import { drawLabels } from "../kit/label.ts";
import type { arrowMemory } from "../kit/memory.ts";
import { drawRow, middle } from "../kit/row.ts";
import { drawVectors, tellVector } from "../kit/vectors.ts";
import { drawWires, upright } from "../kit/wires.ts";
import type { PreviewValues } from "./values.ts";

type Params = { focus: typeof focusParams.focus; memory: typeof arrowMemory };

export function draw(stage: Stage<Params>, { attention, memory, read }: PreviewValues): void {
  const cell = Math.min(44, (stage.width - 4) / memory.length);
  const row = {
    x: (stage.width - cell * memory.length) / 2,
    y: 46,
    cell,
    height: cell,
    count: memory.length,
  };
  const box = { x: stage.width / 2 - 24, y: row.y + cell + 64, size: 48 };
  stage.setHeight(box.y + box.size + 2);
  drawWires(
    stage.svg,
    "to-read",
    attention.map((weight, i) => ({
      weight,
      d: upright([middle(row, i), row.y + cell], [stage.width / 2, box.y]),
    })),
  );
  drawFocusTrack(stage, row, 26, "above");
  const tell = (i: number) => `slot ${i + 1}: ${tellVector(memory[i]!)}`;
  drawVectors(drawRow(stage, "memory", row, tell), memory, cell);
  drawVectors(drawBox(stage, "read", box, `read vector: ${tellVector(read)}`), [read], box.size);
  drawLabels(stage.svg, [{ x: box.x + 60, y: box.y + 28, anchor: "start", title: "what is read" }]);
}
