import type { Stage } from "../../src/diagram.ts";
import { formatShort } from "../../src/format.ts";
import { drawHandle } from "../kit/handle.ts";
import { drawGridFrame, drawHeat } from "../kit/heat.ts";
import { layer } from "../kit/layer.ts";
import { onPress } from "../kit/press.ts";
import { linear, round } from "../kit/scale.ts";
import { drawTrack } from "../kit/track.ts";
import { tellLetter } from "./draw-letters.ts";
import type { Layout } from "./layout.ts";
import { params, type SpeechParams } from "./params.ts";
import type { Letter, SpeechValues } from "./values.ts";

/** Draws where each letter listens, a row a letter; the rows of letters to come are faint. */
export function drawRows(stage: Stage<SpeechParams>, place: Layout, values: SpeechValues): void {
  const { attention: grid } = place;
  const { letters, letter: now } = values;
  drawGridFrame(stage.svg, "attention", grid, "the attention of each letter to each moment");
  const weight = (moment: number, row: number) => letters[row]!.attention[moment]!;
  drawHeat(stage.svg, "looks", grid, (moment, row) => (row < now ? weight(moment, row) : 0));
  drawHeat(stage.svg, "looks-to-come", grid, (moment, row) =>
    row < now ? 0 : weight(moment, row),
  );
  drawNames(stage, place, letters, now);
  drawSpine(stage, place, values);
}

/** Names each row by its letter, and says the largest weight in it; a press on a row chooses it. */
function drawNames(
  stage: Stage<SpeechParams>,
  { attention: { x, y, columns, cell }, names, numbers }: Layout,
  letters: readonly Letter[],
  now: number,
): void {
  const [width, height] = cell;
  const rows = layer(stage.svg, "rows")
    .selectChildren<SVGGElement, Letter>("g")
    .data(letters)
    .join((enter) => {
      const row = enter.append("g");
      row.append("rect").attr("class", "outline row-line");
      row.append("text").attr("class", "row-letter").attr("text-anchor", "end");
      row.append("text").attr("class", "slot-number");
      return row;
    })
    .attr("class", ({ isRight }, i) => {
      const when = i + 1 === now ? "is-now" : i + 1 > now ? "is-to-come" : "is-past";
      return isRight ? when : `${when} is-wrong`;
    })
    .attr("data-part", (_, i) => `row.${i + 1}`)
    .attr("role", "img")
    .attr("aria-label", (letter) => `attention for ${tellLetter(letter)}`);
  const { change } = stage;
  if (change) {
    rows.nodes().forEach((row, i) => {
      onPress(row, () => change({ letter: i + 1 }));
    });
  }
  const line = (i: number) => round(y + i * height + height / 2 + 4.5);
  rows
    .select("rect")
    .attr("x", x)
    .attr("y", (_, i) => round(y + i * height))
    .attr("width", round(columns * width))
    .attr("height", height);
  rows
    .select("text.row-letter")
    .attr("x", names)
    .attr("y", (_, i) => line(i))
    .text(({ letter }) => (letter === " " ? "␣" : letter));
  rows
    .select("text.slot-number")
    .attr("x", round(numbers))
    .attr("y", (_, i) => line(i))
    .text(({ most }) => formatShort(most));
}

/** Draws the line along which the letter is chosen. */
function drawSpine(stage: Stage<SpeechParams>, place: Layout, values: SpeechValues): void {
  const { attention, spine } = place;
  const { letters, letter } = values;
  const [, height] = attention.cell;
  const middle = (row: number) => attention.y + (row - 0.5) * height;
  const group = layer(stage.svg, "spine");
  drawTrack(group, `M${spine},${middle(1)}V${middle(letters.length)}`);
  const { letter: name } = letters[letter - 1]!;
  drawHandle(group, stage, {
    param: "letter",
    label: params.letter.label,
    text: `${name === " " ? "space" : name}, ${letter} of ${letters.length}`,
    y: {
      field: params.letter.fields(letter, stage.state)[0]!,
      scale: linear([1, letters.length], [middle(1), middle(letters.length)]),
    },
    grip: {
      x: spine - 12,
      y: attention.y,
      width: 24,
      height: letters.length * height,
    },
  });
}
