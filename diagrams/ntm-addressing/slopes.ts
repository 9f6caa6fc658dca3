import type { Stage } from "../../src/diagram.ts";
import { formatSigned } from "../../src/format.ts";
import { middle } from "../kit/row.ts";
import { drawSlopeMarks, type SlopeMark } from "../kit/slopes.ts";
import { type Layout, sliderNames } from "./layout.ts";
import { type AddressingParams, params } from "./params.ts";
import type { AddressingValues, Slopes } from "./values.ts";

/** Draws, where they are asked for, the slopes of the target beside everything that can be changed. */
export function drawSlopes(
  stage: Stage<AddressingParams>,
  place: Layout,
  { slopes }: AddressingValues,
): void {
  drawSlopeMarks(stage, slopes ? marks(place, slopes) : []);
}

function marks(place: Layout, slopes: Slopes): SlopeMark[] {
  const { key, sliders, rows } = place;
  const axes = ["across", "up"];
  const underBars = (name: "previous" | "shift", below: number) => {
    const row = place[name];
    const fields = params[name].fields(slopes[name], {});
    return slopes[name].map(
      (slope, i): SlopeMark => ({
        x: middle(row, i),
        y: row.y + row.height + below,
        slope,
        text: write(slope),
        along: fields[i]!.label,
      }),
    );
  };
  return [
    ...slopes.memory.flatMap((components, i) =>
      components.map(
        (slope, axis): SlopeMark => ({
          x: middle(rows.memory, i),
          y: rows.memory.y + rows.memory.height + 18 + axis * 17,
          slope,
          text: write(slope),
          along: `slot ${i + 1}, ${axes[axis]}`,
          onWires: true,
        }),
      ),
    ),
    ...slopes.key.map(
      (slope, axis): SlopeMark => ({
        x: key.x + key.size + 12 + axis * 42,
        y: key.y + 53,
        anchor: "start",
        slope,
        text: write(slope),
        along: `key, ${axes[axis]}`,
      }),
    ),
    ...sliderNames.map(
      (name): SlopeMark => ({
        x: sliders[name].x - 6,
        y: sliders[name].y + 22,
        anchor: "start",
        slope: slopes[name],
        along: params[name].label,
        // Here is room for its name and a third decimal.
        text: `slope ${formatSigned(slopes[name], "0.000")}`,
      }),
    ),
    ...underBars("previous", 32),
    ...underBars("shift", 48),
  ];
}

/** A slope as it is written in a tight place: "0" is none at all, and ".00" one too small to be seen. */
const write = (slope: number) =>
  slope === 0 ? "0" : formatSigned(slope).replace(/^([+−]?)0\./, "$1.");
