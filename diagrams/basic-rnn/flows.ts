import type { Stage } from "../../src/diagram.ts";
import { headPath } from "../kit/arrow.ts";
import { drawLinks } from "../kit/links.ts";
import { round } from "../kit/scale.ts";
import { cell, type Layout, type Place } from "./layout.ts";
import { type RnnValues, speaks } from "./values.ts";

const right = 0;
const up = -Math.PI / 2;

/** Draws what is handed on: the state from step to step, inputs up, outputs up, and the network's own words back in. */
export function drawFlows({ svg }: Stage, place: Layout, values: RnnValues): void {
  const { steps, time } = values;
  const { places } = place;
  const taken = places.slice(0, time);
  const ahead = places.slice(time).map((each) => hand(place, each));
  const carries = taken.flatMap((each, i) => [
    hand(place, each),
    i < time - 1 && each.isLast ? stub(each) : "",
    steps[i]!.isKnown
      ? rise(each.x, each.top + cell.input - 16, each.top + cell.top + cell.height)
      : "",
    speaks(values, i + 1) ? rise(each.x, each.top + cell.top, each.top + cell.output + 5) : "",
  ]);
  const feeds = taken.map((each, i) =>
    steps[i]!.isOwn && !each.isFirst ? feed(place, places[i - 1]!, each) : "",
  );
  drawLinks(svg, "ahead", ahead.join(""));
  drawLinks(svg, "carries", carries.join(""));
  drawLinks(svg, "feeds", feeds.join(""));
}

/** The state's way from the step before, or from the line before, into a cell. */
function hand({ pitch }: Layout, { x, top }: Place): string {
  const y = top + cell.top + cell.height / 2;
  const end = round(x - cell.width / 2 - 2);
  return `M${round(x - pitch + cell.width / 2 + 1)},${y}H${end}${headPath([end, y], right, 5)}`;
}

/** The state's way out of the last cell of a line. */
function stub({ x, top }: Place): string {
  return `M${round(x + cell.width / 2 + 1)},${top + cell.top + cell.height / 2}h7`;
}

function rise(x: number, from: number, to: number): string {
  return `M${round(x)},${from - 1}V${to + 3}${headPath([round(x), to + 3], up, 5)}`;
}

/** From what the network said at one step to what it reads at the next. */
function feed({ pitch }: Layout, from: Place, to: Place): string {
  const between = round(from.x + pitch / 2);
  const high = from.top + cell.output - 5;
  const low = to.top + cell.input - 5;
  const end = round(to.x - 9);
  return `M${round(from.x + 10)},${high}H${between - 5}q5,0 5,5V${low - 5}q0,5 5,5H${end}${headPath([end, low], right, 5)}`;
}
