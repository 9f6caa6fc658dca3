import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { drawTime } from "../kit/pondering/draw-time.ts";
import { limit } from "../kit/pondering/params.ts";
import { drawSlider } from "../kit/slider.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import type { OverviewValues } from "./compute.ts";
import { drawWays } from "./draw-ways.ts";
import { type Layout, layout } from "./layout.ts";
import { type OverviewParams, params } from "./params.ts";

export function draw(stage: Stage<OverviewParams>, values: OverviewValues): void {
  const place = layout(stage.width);
  stage.setHeight(place.height);
  drawPanels(stage, place);
  drawWays(stage, place, values);
  const fields = params.halting.fields(stage.state.halting, stage.state);
  for (const [t, time] of place.times.entries()) {
    drawTime(stage, time, t, values.times[t]!, fields.slice(t * limit, (t + 1) * limit));
  }
  drawSlider(stage, "epsilon", {
    param: "epsilon",
    field: params.epsilon.fields(values.epsilon, stage.state)[0]!,
    text: formatValue(values.epsilon),
    ...place.epsilon,
  });
  drawNames(stage, place, values);
}

function drawPanels(stage: Stage, { times, narrow }: Layout): void {
  const group = layer(stage.svg, "panels").attr("data-part", "times");
  if (isUnmoved(group.node(), "panels", narrow)) return;
  group
    .selectChildren("rect")
    .data(times)
    .join("rect")
    .attr("class", "panel")
    .attr("data-part", (_, t) => `times.${t + 1}`)
    .attr("rx", 8)
    .attr("x", (d) => d.panel.x)
    .attr("y", (d) => d.panel.y)
    .attr("width", (d) => d.panel.width)
    .attr("height", (d) => d.panel.height);
}

function drawNames(
  stage: Stage,
  { times, narrow, epsilon: slider }: Layout,
  values: OverviewValues,
) {
  drawLabels(stage.svg, [
    ...times.flatMap(({ name: [x, y] }, t): Label[] => {
      const { steps, remainder } = values.times[t]!;
      const title = `time ${t + 1}`;
      const count = `N = ${steps}`;
      const rest = `R = ${formatValue(remainder)}`;
      return narrow
        ? [{ x, y, anchor: "start", title, note: `${count},  ${rest}`, notePlace: "behind" }]
        : [
            { x, y, anchor: "start", title, note: count },
            { x, y: y + 17, anchor: "start", title: "", note: rest },
          ];
    }),
    {
      x: slider.x - 16,
      y: slider.y + 4.5,
      anchor: "end",
      title: `ε = ${formatValue(values.epsilon)}`,
    },
  ]);
}
