import { defineDiagram } from "../../src/diagram.ts";
import { compute } from "./compute.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { tell } from "./tell.ts";

export default defineDiagram({
  name: "ntm-addressing",
  title: "Where a head looks",
  summary:
    "A head of a Neural Turing Machine finds its place: it compares a key with every slot, stays or goes, moves on, and sharpens. Set everything that the controller would set, turn the vectors in the memory, and ask for the slopes of a weight.",
  params,
  parts: {
    memory: { label: "memory", count: ({ memory }) => memory.length },
    key: { label: "key" },
    strength: { label: "key strength" },
    similarity: { label: "similarity", count: ({ similarity }) => similarity.length },
    content: { label: "content weighting", count: ({ content }) => content.length },
    gate: { label: "gate" },
    previous: { label: "previous weighting", count: ({ previous }) => previous.length },
    gated: { label: "gated weighting", count: ({ gated }) => gated.length },
    shift: { label: "shift filter", count: ({ shift }) => shift.length },
    shifted: { label: "shifted weighting", count: ({ shifted }) => shifted.length },
    sharpening: { label: "sharpening" },
    weighting: { label: "final weighting", count: ({ weighting }) => weighting.length },
  },
  presets,
  widths: [340, 680],
  compute,
  draw,
  describe: tell,
});
