import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { type ChartAxis, drawChart } from "../kit/chart.ts";
import { layer } from "../kit/layer.ts";
import { drawNetworks } from "../kit/networks.ts";
import type { Rectangle } from "../kit/rectangle.ts";
import { linear, round } from "../kit/scale.ts";
import type { ActParityParams } from "./params.ts";
import type { ParityValues } from "./values.ts";

const steps: ChartAxis = { from: 0, to: 23, ticks: [0, 10, 20], format: String };

/** The ends of the axis of costs, which is logarithmic. */
const cheapest = 0.0002;
const dearest = 0.2;

/** Draws the mean steps of all networks over their costs; a press on one chooses it. */
export function drawByCost(
  stage: Stage<ActParityParams>,
  place: Rectangle,
  { all, cost }: ParityValues,
): void {
  const chosen = all.find((one) => one.cost === cost)!;
  drawChart(
    stage,
    "byCost",
    {
      ...place,
      across: {
        from: cheapest,
        to: dearest,
        ticks: [0.001, 0.1],
        format: String,
        title: "price of a step",
        isLog: true,
      },
      up: steps,
    },
    [{ name: "present", points: all.map((one) => [one.cost, one.steps]) }],
    `${formatValue(chosen.steps, "0.0")} steps on average at price ${cost}`,
  );
  const x = linear([Math.log10(cheapest), Math.log10(dearest)], [place.x, place.x + place.width]);
  const y = linear([steps.from, steps.to], [place.y + place.height, place.y]);
  drawNetworks(
    stage,
    all.map((one) => ({
      x: round(x(Math.log10(one.cost))),
      y: round(y(one.steps)),
      d: "M-5,0a5,5 0 1 0 10,0a5,5 0 1 0 -10,0z",
      name: "expected",
      isChosen: one.cost === cost,
      label: `price ${one.cost}: ${tellAccuracy(one)} right in ${formatValue(one.steps, "0.0")} steps`,
      text: tellAccuracy(one),
      press: () => stage.change?.({ cost: String(one.cost) }),
    })),
  );
}

const tellAccuracy = ({ accuracy }: { accuracy: number }) => formatValue(accuracy, "percent");

/** Draws the chosen network's steps by the number of entries, and the reader's vector among them. */
export function drawByEntries(
  stage: Stage,
  place: Rectangle,
  { byEntries, inputs, steps: taken }: ParityValues,
): void {
  const most = byEntries.length;
  const count = inputs.filter((input) => input !== 0).length;
  drawChart(
    stage,
    "byEntries",
    {
      ...place,
      across: { from: 0.5, to: most + 0.5, ticks: [1, 2, 7, 8], format: String, title: "entries" },
      up: steps,
    },
    [{ name: "present", points: byEntries.map((one, i) => [i + 1, one.steps]) }],
    `mean steps by the number of entries, from ${formatValue(byEntries[0]!.steps, "0.0")} at 1 to ${formatValue(byEntries.at(-1)!.steps, "0.0")} at ${most}`,
  );
  layer(stage.svg, "this-board")
    .attr("aria-hidden", "true")
    .selectChildren("circle")
    .data([taken])
    .join((enter) => enter.append("circle").attr("r", 7))
    .attr("cx", round(place.x + ((count - 0.5) / most) * place.width))
    .attr("cy", round(place.y + place.height * (1 - Math.min(taken, steps.to) / steps.to)));
}
