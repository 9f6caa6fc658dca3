import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { shorten, wrap } from "../../src/lines.ts";
import { writeEnglish } from "../../src/training/tasks/translation/text.ts";
import { drawLabels } from "../kit/label.ts";
import { layer } from "../kit/layer.ts";
import { onPress } from "../kit/press.ts";
import type { Unknown } from "../kit/sentence/read.ts";
import { drawAlignment } from "./draw-alignment.ts";
import { drawBands, drawWords } from "./draw-words.ts";
import { type Layout, layout, lineHeight } from "./layout.ts";
import type { TranslationParams } from "./params.ts";
import type { TranslationValues } from "./values.ts";

export function draw(stage: Stage<TranslationParams>, values: TranslationValues): void {
  const place = layout(stage.width, values);
  drawBands(stage, place, values);
  drawText(stage, "french-text", 0, place.said, wrap(values.said, place.line));
  drawAlignment(stage, place, values);
  drawWords(stage, place, values);
  drawProposals(stage, place, values);
  drawLabels(stage.svg, [
    { x: place.english.x, y: place.english.y - 8, anchor: "end", title: "English" },
    { x: place.french.x, y: place.french.y - 8, anchor: "start", title: "French" },
  ]);
  stage.setHeight(drawFoot(stage, place, values));
}

/** Draws lines of running French. */
function drawText(
  stage: Stage<TranslationParams>,
  name: string,
  x: number,
  y: number,
  lines: readonly string[],
): void {
  layer(stage.svg, name)
    .classed("running-text", true)
    .attr("lang", "fr")
    .selectChildren<SVGTextElement, string>("text")
    .data(lines)
    .join("text")
    .attr("x", x)
    .attr("y", (_, i) => y + i * lineHeight)
    .text((d) => d);
}

/** Draws, beside each unknown word, the known one that is spelt most alike, to be taken with a press. */
function drawProposals(
  stage: Stage<TranslationParams>,
  { english: { x, y, row } }: Layout,
  { unknown, english }: TranslationValues,
): void {
  const { change } = stage;
  layer(stage.svg, "proposals")
    .selectChildren<SVGTextElement, Unknown>("text")
    // By their places: a hint on one that is taken must not go over to the next.
    .data(unknown, (d) => String((d as Unknown | undefined)?.at))
    .join("text")
    .attr("class", ({ nearest }) => (nearest === undefined ? "label-note" : "proposal"))
    .attr("role", ({ nearest }) => (change && nearest !== undefined ? "button" : null))
    .attr("aria-label", ({ at, nearest }) =>
      nearest === undefined
        ? null
        : `put “${nearest}” in the place of “${shorten(english[at]!, 30)}”`,
    )
    .attr("x", x + 14)
    .attr("y", ({ at }) => y + at * row + row - 6)
    .text(({ nearest }) => (nearest === undefined ? "unknown" : `unknown: is it “${nearest}”?`))
    .each(function ({ at, nearest }) {
      if (!change) return;
      onPress(this, () => {
        if (nearest !== undefined) change({ sentence: writeEnglish(english.with(at, nearest)) });
      });
    });
}

/** Draws what is right, where the model is wrong, and the sentences that were kept. Returns where it ends. */
function drawFoot(
  stage: Stage<TranslationParams>,
  { foot, narrow }: Layout,
  { right, alternatives }: TranslationValues,
): number {
  const line = narrow ? 40 : 88;
  const indent = 48;
  let y = foot;
  const notes: { y: number; text: string }[] = [];
  const lines: { y: number; text: string }[] = [];
  const put = (note: string, text: string) => {
    notes.push({ y, text: note });
    for (const each of wrap(text, line)) {
      lines.push({ y, text: each });
      y += lineHeight;
    }
    y += 4;
  };
  if (right !== undefined) put("right", right);
  for (const { text, probability } of alternatives) put(formatValue(probability, "0.000"), text);
  const group = layer(stage.svg, "beneath");
  for (const [name, x, texts] of [
    ["foot-notes", 0, notes],
    ["foot-lines", indent, lines],
  ] as const) {
    layer(group, name)
      .attr("lang", name === "foot-lines" ? "fr" : null)
      .selectChildren<SVGTextElement, { y: number; text: string }>("text")
      .data(texts)
      .join("text")
      .attr("class", name === "foot-notes" ? "weight" : null)
      .attr("x", x)
      .attr("y", (d) => d.y)
      .text((d) => d.text);
  }
  return notes.length > 0 ? y - 8 : foot - 20;
}
