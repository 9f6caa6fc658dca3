import type { Stage } from "../../src/diagram.ts";
import { formatSigned, formatValue } from "../../src/format.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { drawRow } from "../kit/row.ts";
import { drawSlider } from "../kit/slider.ts";
import { drawWeights } from "../kit/weights.ts";
import { drawDescent, drawLandscape, landscapeScales, smoothCurve, stairs } from "./landscape.ts";
import { type Layout, type Lookup, layout } from "./layout.ts";
import { drawHeld } from "./memory.ts";
import { type HardOrSoftParams, params } from "./params.ts";
import { curveAddresses } from "./soft.ts";
import type { Descent, HardOrSoftValues } from "./values.ts";

export function draw(stage: Stage<HardOrSoftParams>, values: HardOrSoftValues): void {
  const place = layout(stage.width, values.memory.length);
  stage.setHeight(place.height);
  drawHeld(stage, place, values);
  drawLookup(stage, "hard", place.hard, values);
  drawLookup(stage, "soft", place.soft, values);
  drawNames(stage, place, values);
}

function drawLookup(
  stage: Stage<HardOrSoftParams>,
  name: "hard" | "soft",
  place: Lookup,
  values: HardOrSoftValues,
): void {
  const descent = values[name];
  const { weights } = descent;
  const cells = drawRow(
    stage,
    name,
    place.weights,
    (i) => `weight of the ${name} address on slot ${i + 1}: ${formatValue(weights[i]!, "0.000")}`,
  );
  drawWeights(cells, weights, place.weights);
  // One scale for both, so that heights can be compared; a blend never misses by more than a slot.
  const highest = Math.max(0.05, ...values.hardLosses);
  const scales = landscapeScales(place, weights.length, highest);
  const curve =
    name === "hard"
      ? stairs(scales, values.hardLosses)
      : smoothCurve(scales, curveAddresses, values.softLosses);
  drawLandscape(stage, name, place, scales, curve);
  drawSlider(stage, `${name}Start`, {
    param: "start",
    field: params.start.fields(stage.state.start, stage.state)[0]!,
    label: `first ${name} address`,
    text: formatValue(stage.state.start),
    ...place.track,
    above: place.track.y - place.panel.y - 14,
    part: "start",
  });
  drawDescent(stage, name, place, scales, descent);
}

function drawNames(
  stage: Stage<HardOrSoftParams>,
  place: Layout,
  { target, hard, soft }: HardOrSoftValues,
): void {
  const { narrow, memory } = place;
  const held: Label = narrow
    ? {
        x: memory.x,
        y: 14,
        anchor: "start",
        title: "memory",
        note: "one number a slot",
        notePlace: "behind",
      }
    : {
        x: memory.x - 12,
        y: memory.y + memory.height / 2 - 3,
        anchor: "end",
        title: "memory",
        note: "one number a slot",
      };
  const sought: Label = narrow
    ? {
        x: 338,
        y: 14,
        anchor: "end",
        title: "target",
        note: formatValue(target),
        notePlace: "behind",
      }
    : {
        x: place.target.x + 18,
        y: memory.y + memory.height / 2 - 3,
        anchor: "start",
        title: "target",
        note: formatValue(target),
      };
  drawLabels(stage.svg, [
    held,
    sought,
    ...lookupNames("hard address", "the nearest slot alone", place.hard, hard),
    ...lookupNames("soft address", "every slot, to an extent", place.soft, soft),
  ]);
}

function lookupNames(
  title: string,
  note: string,
  { title: y, weights: { x }, panel, track, readout }: Lookup,
  { path, address, read, loss, slope }: Descent,
): Label[] {
  return [
    { x, y, anchor: "start", title, note, notePlace: "behind" },
    { x: x + 3, y: panel.y + 19, anchor: "start", title: "", note: "loss", notePlace: "behind" },
    {
      x: x - 7,
      y: track.y + 23,
      anchor: "start",
      title: "",
      note: `first address ${formatValue(path[0]!)}`,
      notePlace: "behind",
    },
    {
      x,
      y: readout,
      anchor: "start",
      title: tellSlope(slope),
      note: `address ${formatValue(address)} reads ${formatValue(read)}, loss ${formatValue(loss, "0.000")}`,
    },
  ];
}

function tellSlope(slope: number | undefined): string {
  if (slope === undefined) return "no slope: the loss jumps here";
  if (slope === 0) return "slope 0: no way is down";
  const told = `slope ${formatSigned(slope)}`;
  if (Math.abs(slope) < 0.005) return `${told}: at rest`;
  return `${told}: down is to the ${slope < 0 ? "right" : "left"}`;
}
