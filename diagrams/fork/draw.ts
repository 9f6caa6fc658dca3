import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawChart } from "../kit/chart.ts";
import { drawLabels } from "../kit/label.ts";
import { drawSlider } from "../kit/slider.ts";
import { above, forkAt, type Layout, layout } from "./layout.ts";
import { type ForkParams, params } from "./params.ts";
import { tellTries, tellWhen } from "./tell.ts";
import { drawTree, drawWalk } from "./tree.ts";
import type { ForkValues, Learnt } from "./values.ts";

export function draw(stage: Stage<ForkParams>, values: ForkValues): void {
  const place = layout(stage.width);
  stage.setHeight(place.height);
  const { one, all, end, walk, tries } = values;
  drawTree(stage, "one", place.one, one.arrivals, end, `one way a try: ${tellPrize(one)}`);
  drawWalk(stage, place.one, walk);
  drawTree(stage, "all", place.all, all.arrivals, end, `every way at once: ${tellPrize(all)}`);
  drawNames(stage, place, values);
  drawPrize(stage, place, values);
  drawCurves(stage, place, values);
  drawSlider(stage, "tries", {
    param: "tries",
    field: params.tries.fields(tries, stage.state)[0]!,
    text: tellTries(tries),
    x: place.chart.x,
    y: place.track,
    length: place.chart.width,
    part: "tries",
  });
}

const percent = (share: number) => formatValue(share, "percent");

/** How many forks were looked at, or would be at each try. */
const tellLooks = (tries: number, each: number, looks: number, some: string) =>
  tries === 0
    ? `a try looks at ${some}`
    : `${tries} × ${each} = ${formatValue(looks, "integer")} forks looked at`;

const tellPrize = ({ prize }: Learnt) => `${percent(prize)} of the prize`;

function drawNames(stage: Stage, place: Layout, values: ForkValues): void {
  const { one, all, tries, levels, run } = values;
  const forks = 2 ** levels - 1;
  const over = (x: number, y: number, title: string, note: string) => ({
    x,
    y: y - above + 14,
    anchor: "start" as const,
    title,
    note,
  });
  drawLabels(stage.svg, [
    over(
      place.one.x,
      place.one.y,
      `one way a try, run ${run}: ${percent(one.prize)}`,
      tellLooks(tries, levels, one.looks, `${levels} of ${forks} forks`),
    ),
    over(
      place.all.x,
      place.all.y,
      `every way at once: ${percent(all.prize)}`,
      tellLooks(tries, forks, all.looks, `all ${forks} forks`),
    ),
    {
      x: place.chart.x,
      y: place.chart.y - 10,
      anchor: "start",
      title: "% of the prize",
      note: tellWhen(tries),
      notePlace: "behind",
    },
  ]);
}

/** The track on which the prize is moved from end to end. */
function drawPrize(stage: Stage<ForkParams>, place: Layout, { levels, end }: ForkValues): void {
  const [first, y] = forkAt(place.one, levels, levels, 0);
  const [last] = forkAt(place.one, levels, levels, 2 ** levels - 1);
  drawSlider(stage, "prize", {
    param: "prize",
    field: params.prize.fields(end, stage.state)[0]!,
    text: `end ${end} of ${2 ** levels}`,
    x: first,
    y: y + 28,
    length: last - first,
    part: "prize",
  });
}

function drawCurves(stage: Stage, { chart }: Layout, values: ForkValues): void {
  const { walked, taken, run, tries, found } = values;
  const points = (prize: readonly number[]) => prize.map((share, i) => [i, share] as const);
  const runs = walked.map((prize, i) => ({
    name: i === run - 1 ? "walked is-drawn" : "walked",
    points: points(prize),
  }));
  drawChart(
    stage,
    "chart",
    chart,
    [
      // The run that is drawn lies over the others.
      ...runs.filter((_, i) => i !== run - 1),
      runs[run - 1]!,
      { name: "taken", points: points(taken) },
      {
        name: "is-now",
        points: [
          [tries, 0],
          [tries, 1],
        ],
      },
    ],
    `share of the prize over ${taken.length - 1} tries: ${found} of ${walked.length} runs of walks have found it ${tellWhen(tries)}`,
  );
}
