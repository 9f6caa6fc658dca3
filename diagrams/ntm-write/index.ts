import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, toRows, vector } from "../../src/models/autodiff/tensor.ts";
import { focusedWeighting } from "../../src/models/ntm/focus.ts";
import { write } from "../../src/models/ntm/write.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import type { WriteValues } from "./values.ts";

export default defineDiagram({
  name: "ntm-write",
  title: "Writing to memory",
  summary:
    "A write head changes every slot of a memory, each to its own extent: first it erases, then it adds. Move and spread the focus, set the erase and add vectors, and turn the vectors in the memory.",
  params,
  parts: {
    erase: { label: "erase vector" },
    add: { label: "add vector" },
    attention: { label: "attention", count: ({ attention }) => attention.length },
    before: { label: "memory before the write", count: ({ before }) => before.length },
    after: { label: "memory after the write", count: ({ after }) => after.length },
  },
  widths: [340, 680],
  compute({ focus, width, erase, add, memory }): WriteValues {
    const tape = new Tape({ record: false });
    const attention = focusedWeighting(memory.length, focus, width);
    const written = (added: readonly number[]) =>
      toRows(write(tape, matrix(memory), vector(attention), vector(erase), vector(added)));
    return {
      attention,
      erase,
      add,
      before: memory,
      erased: written(add.map(() => 0)),
      after: written(add),
    };
  },
  draw,
  describe({ attention, before, after }) {
    const most = attention.indexOf(Math.max(...attention));
    const moved = before.map((slot, i) =>
      Math.hypot(...slot.map((component, axis) => after[i]![axis]! - component)),
    );
    const still = moved.filter((distance) => distance < 0.05).length;
    const rest =
      still === 0
        ? "No slot stays as it was."
        : `${still} of the ${moved.length} slots hardly change.`;
    return `Slot ${most + 1} takes ${formatValue(attention[most]!, "percent")} of the write and moves by ${formatValue(moved[most]!)}. ${rest}`;
  },
});
