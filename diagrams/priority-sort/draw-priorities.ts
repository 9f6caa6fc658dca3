import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawHandle } from "../kit/handle.ts";
import { drawLabels } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import type { Layout } from "../kit/run/layout.ts";
import { linear, round } from "../kit/scale.ts";
import { type PrioritySortParams, params } from "./params.ts";

const bars = 72;

/** The room that the priorities take above the inputs. */
export const prioritiesHeight = bars + 26;

/** Draws each vector's priority as a bar from a line at 0, with a handle at its end. */
export function drawPriorities(
  stage: Stage<PrioritySortParams>,
  { x, step, inputs, narrow }: Layout,
  priorities: readonly number[],
): void {
  const top = inputs.y - bars - (narrow ? 26 : 14);
  const y = linear([-1, 1], [top + bars, top]);
  const group = layer(stage.svg, "priorities").attr("data-part", "priorities");
  group
    .selectChildren("path.axes")
    .data([`M${x},${round(y(0))}h${round(step * priorities.length)}`])
    .join("path")
    .attr("class", "axes")
    .attr("d", (d) => d);
  const fields = params.priorities.fields(stage.state.priorities, stage.state);
  layer(group, "bars")
    .selectChildren<SVGGElement, number>("g")
    .data(priorities)
    .join((enter) => {
      const bar = enter.append("g");
      bar.append("path").attr("class", "stem");
      return bar;
    })
    .attr("transform", (_, i) => `translate(${round(x + (i + 0.5) * step)},0)`)
    .each(function (priority, i) {
      const bar = select(this);
      bar.select("path").attr("d", `M0,${round(y(0))}V${round(y(priority))}`);
      drawHandle(bar, stage, {
        param: "priorities",
        label: `priority of vector ${i + 1}`,
        text: formatValue(priority),
        y: { field: fields[i]!, scale: y },
        grip: { x: -step / 2, y: top - 8, width: step, height: bars + 16 },
      });
    });
  drawLabels(
    stage.svg,
    [
      narrow
        ? {
            x,
            y: top - 10,
            anchor: "start",
            title: "priorities",
            note: "from −1 to 1",
            notePlace: "behind",
          }
        : {
            x: x - 12,
            y: y(0) - 5,
            anchor: "end",
            title: "priorities",
            note: "from −1 to 1",
          },
    ],
    "priorities-name",
  );
}
