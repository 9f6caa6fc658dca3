import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawHandle } from "../kit/handle.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { drawLabels, type Label } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { drawRaster } from "../kit/raster.ts";
import { linear, round } from "../kit/scale.ts";
import { drawTrack } from "../kit/track.ts";
import { drawLetters } from "./draw-letters.ts";
import { drawRows } from "./draw-rows.ts";
import { type Layout, layout } from "./layout.ts";
import { momentSeconds, params, type SpeechParams } from "./params.ts";
import type { SpeechValues } from "./values.ts";

/** How far a label's note stands under the line of its title. */
const underTitle = 17;

export function draw(stage: Stage<SpeechParams>, values: SpeechValues): void {
  const place = layout(stage.width, values);
  stage.setHeight(place.height);
  drawSound(stage, place, values);
  drawSeconds(stage, place, values);
  drawMoment(stage, place, values);
  drawRows(stage, place, values);
  drawCursor(stage, place, values);
  drawLetters(stage, place, values);
}

/** Draws what the network hears, low pitches at the bottom, and over it where it listens now. */
function drawSound(stage: Stage, { sound, attention }: Layout, values: SpeechValues): void {
  const { spectrogram, letters, letter, moments, text } = values;
  const length = formatValue(moments * momentSeconds);
  drawGridFrame(stage.svg, "sound", sound, `“${text}”, ${length} s: loudness by time and pitch`);
  // Standardised: few cells are louder than the mean by more than two deviations.
  drawRaster(stage.svg, "spectrogram", sound, (frame, row) => {
    return (spectrogram[frame]![sound.rows - 1 - row]! + 1) / 3;
  });
  const { attention: now } = letters[letter - 1]!;
  const column = [attention.cell[0], sound.rows * sound.cell[1]] as const;
  drawHeat(
    stage.svg,
    "focus",
    { ...attention, y: sound.y, rows: 1, cell: column },
    (moment) => now[moment]!,
  );
}

/** Draws a frame down around the chosen moment. */
function drawCursor(stage: Stage, { sound, attention }: Layout, { moment }: SpeechValues): void {
  layer(stage.svg, "cursor")
    .selectChildren("rect.cursor-frame")
    .data([0])
    .join("rect")
    .attr("class", "cursor-frame")
    .attr("x", round(attention.x + (moment - 1) * attention.cell[0]))
    .attr("y", sound.y - 4)
    .attr("width", round(attention.cell[0]))
    .attr("height", attention.y + attention.rows * attention.cell[1] - sound.y + 8);
}

/** Writes the time under the sound, and what the picture shows beside it. */
function drawSeconds(stage: Stage, place: Layout, { moments }: SpeechValues): void {
  const { sound, attention, seconds, narrow, names } = place;
  const end = moments * momentSeconds;
  const step = end > (narrow ? 0.6 : 0.9) ? 0.2 : 0.1;
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
  const at = linear([0, end], [attention.x, attention.x + moments * attention.cell[0]]);
  drawLabels(
    stage.svg,
    ticks.map((tick) => ({
      x: round(at(tick)),
      y: seconds - underTitle,
      anchor: "middle",
      title: "",
      note: `${formatValue(tick, "0.0")} s`,
    })),
    "seconds",
  );
  const beside = (y: number, note: string): Label => ({
    x: names,
    y: y - underTitle,
    anchor: "end",
    title: "",
    note,
  });
  drawLabels(stage.svg, [beside(place.track + 4, "listen")], "track-name");
  layer(stage.svg, "track-name").classed("for-hand", true);
  drawLabels(stage.svg, [
    beside(sound.y + 11, "high"),
    beside(sound.y + sound.rows * sound.cell[1] - 1, "low"),
    { ...beside(attention.y - 7, "most"), x: round(place.numbers), anchor: "start" },
  ]);
}

/** Draws the track of the sound, with the handle that chooses a moment; a press on the sound does, too. */
function drawMoment(stage: Stage<SpeechParams>, place: Layout, values: SpeechValues): void {
  const { attention, sound, track } = place;
  const { moments, moment, seconds } = values;
  const middle = (at: number) => attention.x + (at - 0.5) * attention.cell[0];
  const group = layer(stage.svg, "time");
  const isLate = moment > moments / 2;
  drawTrack(group, `M${round(middle(1))},${track}H${round(middle(moments))}`);
  group
    .selectChildren("text")
    .data([`${formatValue(seconds)} s`])
    .join("text")
    .attr("class", "slot-number")
    .attr("text-anchor", isLate ? "end" : "start")
    .attr("x", round(middle(moment) + (isLate ? 6 : -6)))
    .attr("y", track - 14)
    .text((d) => d);
  drawHandle(group, stage, {
    param: "moment",
    label: params.moment.label,
    text: `${formatValue(seconds)} seconds`,
    x: {
      field: params.moment.fields(moment, stage.state)[0]!,
      scale: linear([1, moments], [middle(1), middle(moments)]),
    },
    grip: {
      x: attention.x,
      y: track - 12,
      width: moments * attention.cell[0],
      height: sound.y + sound.rows * sound.cell[1] - track + 12,
    },
    aside: track,
  });
}
