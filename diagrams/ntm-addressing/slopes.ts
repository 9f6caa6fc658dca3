import type { Stage } from "../../src/diagram.ts";
import { formatSigned } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import { middle } from "../kit/row.ts";
import { type Layout, sliderNames } from "./layout.ts";
import { type AddressingParams, params } from "./params.ts";
import type { AddressingValues, Slopes } from "./values.ts";

/** A slope beside the mark that it belongs to. */
interface SlopeMark {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
  readonly slope: number;
  /** What it is the slope along: "gate g". */
  readonly along: string;
  /** Whether there is room for its name and a third decimal. */
  readonly roomy?: boolean;
  /** Whether wires pass behind it. */
  readonly onWires?: boolean;
}

/** Draws, where they are asked for, the slopes of the target beside everything that can be changed. */
export function drawSlopes(
  stage: Stage<AddressingParams>,
  place: Layout,
  { slopes }: AddressingValues,
): void {
  layer(stage.svg, "slopes")
    .selectChildren<SVGTextElement, SlopeMark>("text.slope")
    .data(slopes ? marks(place, slopes) : [])
    .join("text")
    .attr("class", (d) => `slope ${sense(d)}${d.onWires ? " on-wires" : ""}`)
    .attr("role", "img")
    .attr("aria-label", (d) => `slope along ${d.along}: ${formatSigned(d.slope, "0.0000")}`)
    .attr("text-anchor", (d) => d.anchor)
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y)
    .text(write);
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
        anchor: "middle",
        slope,
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
          anchor: "middle",
          slope,
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
        roomy: true,
      }),
    ),
    ...underBars("previous", 32),
    ...underBars("shift", 48),
  ];
}

/** A slope as it is drawn; in a tight place "0" is none at all, and ".00" one too small to be seen. */
function write({ slope, roomy }: SlopeMark): string {
  if (roomy) return `slope ${formatSigned(slope, "0.000")}`;
  return slope === 0 ? "0" : formatSigned(slope).replace(/^([+−]?)0\./, "$1.");
}

function sense(mark: SlopeMark): "rising" | "falling" | "level" {
  if (!/[1-9]/.test(write(mark))) return "level";
  return mark.slope > 0 ? "rising" : "falling";
}
