import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { matrix, toRows, vector } from "../../src/models/autodiff/tensor.ts";
import { focusedWeighting } from "../../src/models/ntm/focus.ts";
import { read } from "../../src/models/read.ts";
import { focusParams } from "../kit/focus.ts";
import { arrowMemory } from "../kit/memory.ts";
import { draw } from "./draw.ts";
import type { PreviewValues } from "./values.ts";

/** How far the attention of the preview spreads, in slots. */
const width = 0.7;

export default defineDiagram({
  name: "preview-memory",
  title: "A memory, read everywhere at once",
  summary:
    "A network reads a memory outside itself, every slot to its own extent. Move the focus along the memory.",
  params: { focus: focusParams.focus, memory: arrowMemory },
  parts: {
    memory: { label: "memory", count: ({ memory }) => memory.length },
    read: { label: "read vector" },
  },
  widths: [240],
  compute({ focus, memory }): PreviewValues {
    const attention = focusedWeighting(memory.length, focus, width);
    const tape = new Tape({ record: false });
    return {
      attention,
      memory,
      read: toRows(read(tape, vector(attention), matrix(memory)))[0]!,
    };
  },
  draw,
  describe({ attention }) {
    const most = attention.indexOf(Math.max(...attention));
    return `The network reads slot ${most + 1} to ${formatValue(attention[most]!, "percent")}, no slot more, and every other slot a little.`;
  },
});
