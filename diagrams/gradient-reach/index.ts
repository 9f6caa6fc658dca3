import { defineDiagram } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { draw } from "./draw.ts";
import { params } from "./params.ts";
import { tellSize } from "./size.ts";
import { reachValues } from "./values.ts";

export default defineDiagram({
  name: "gradient-reach",
  title: "How far back a gradient reaches",
  summary:
    "The size of the gradient of the last output with respect to each input, in a plain recurrent network and in an LSTM, computed by going back through all steps. Change the length, the scale of the recurrence and the bias of the forget gate.",
  params,
  parts: {
    plain: { label: "reach of the plain network" },
    lstm: { label: "reach of the LSTM" },
    sizes: { label: "sizes of the gradients" },
    look: { label: "input looked at" },
  },
  presets: [
    { label: "It fades", state: { length: 40, scale: 0.9, forget: 3, at: 1 } },
    { label: "It explodes", state: { length: 60, scale: 2.6, forget: 3, at: 1 } },
    { label: "The lane closed", state: { length: 40, scale: 1, forget: -2, at: 1 } },
    { label: "The lane wide open", state: { length: 60, scale: 1, forget: 5, at: 1 } },
  ],
  widths: [340, 680],
  compute: reachValues,
  draw,
  describe({ length, at, plain, lstm }) {
    const factors = [plain, lstm].map(({ perStep }) => formatValue(perStep));
    return `Input ${at} of ${length} reaches the output with ${tellSize(plain.here)} in the plain network and ${tellSize(lstm.here)} in the LSTM. On average each step back multiplies the gradient by ${factors[0]} and by ${factors[1]}.`;
  },
});
