import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, toRows, vector } from "../../src/models/autodiff/tensor.ts";
import { focusedWeighting } from "../../src/models/ntm/focus.ts";
import { read } from "../../src/models/read.ts";
import { tellVector } from "../kit/vectors.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import type { ReadValues } from "./values.ts";

export default defineDiagram({
  name: "ntm-read",
  title: "Reading from memory",
  summary:
    "A read head attends to every slot of a memory, each to a different extent; what it reads is the weighted sum. Move and spread the focus, and turn the vectors in the memory.",
  params,
  parts: {
    attention: { label: "attention", count: ({ attention }) => attention.length },
    memory: { label: "memory", count: ({ memory }) => memory.length },
    contributions: {
      label: "the slots' contributions",
      count: ({ contributions }) => contributions.length,
    },
    read: { label: "read vector" },
  },
  widths: [340, 680],
  compute({ focus, width, memory }): ReadValues {
    const tape = new Tape({ record: false });
    const attention = focusedWeighting(memory.length, focus, width);
    return {
      attention,
      memory,
      contributions: memory.map((slot, i) => slot.map((component) => attention[i]! * component)),
      read: toRows(read(tape, vector(attention), matrix(memory)))[0]!,
    };
  },
  draw,
  describe({ attention, read }) {
    const most = attention.indexOf(Math.max(...attention));
    const length = Math.hypot(...read);
    return `Slot ${most + 1} gets ${formatValue(attention[most]!, "percent")} of the attention, and no slot more. The read vector is ${tellVector(read)}, of length ${formatValue(length)}.`;
  },
});
