import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { drawHandle } from "../kit/handle.ts";
import { layer } from "../kit/layer.ts";
import { onPress } from "../kit/press.ts";
import { linear } from "../kit/scale.ts";
import { drawTrack } from "../kit/track.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import { intensity } from "../kit/weights.ts";
import { type Layout, wordHeight } from "./layout.ts";
import type { TableParams } from "./params.ts";
import { wordField } from "./question.ts";
import type { TableValues, Word } from "./values.ts";

/**
 * Draws the question, each word as strongly as the controller looks at it. A press on a word that
 * can be another puts the next one there; a number has a small slider under it.
 */
export function drawWords(
  stage: Stage<TableParams>,
  { words: places }: Layout,
  { words, time }: TableValues,
): void {
  const group = layer(stage.svg, "words")
    .attr("data-part", "question")
    .attr("text-anchor", "middle");
  const marks = group
    .selectChildren<SVGGElement, Word>("g")
    .data(words)
    .join((enter) => {
      const mark = enter.append("g");
      mark.append("rect").attr("class", "tile").attr("height", wordHeight).attr("rx", 6);
      mark.append("text");
      return mark;
    })
    .attr("class", classOf)
    .attr("data-part", (_, i) => `question.${i + 1}`)
    .attr("role", (d) => (d.isNumber ? "group" : d.alternatives.length > 0 ? "button" : "img"))
    .attr("aria-label", (d) => tellWord(d, time))
    .attr("transform", (_, i) => `translate(${places[i]!.x},${places[i]!.y})`);
  marks
    .selectChildren<SVGRectElement, Word>("rect.tile")
    .data((d) => [d])
    .attr("fill-opacity", (d) => intensity(d.attention));
  marks.each(function (word, i) {
    const { width } = places[i]!;
    if (!isUnmoved(this, "word", [word.text, word.isNumber, width])) {
      const mark = select(this);
      mark.selectChildren("rect.tile").attr("width", width);
      mark
        .selectChildren("text")
        .attr("x", width / 2)
        .attr("y", word.isNumber ? 16 : 20)
        .text(word.text);
    }
    drawNumberHandle(stage, this, word, i, width);
    const { change } = stage;
    if (!change) return;
    onPress(this, () => {
      const { alternatives: ways, text } = word;
      const field = wordField(stage.state.question, i);
      if (field?.type !== "choice" || ways.length === 0) return;
      const next = ways[(ways.indexOf(text) + 1) % ways.length]!;
      change({ question: field.set(stage.state.question, next) });
    });
  });
}

function drawNumberHandle(
  stage: Stage<TableParams>,
  node: SVGGElement,
  word: Word,
  at: number,
  width: number,
): void {
  const field = word.isNumber ? wordField(stage.state.question, at) : undefined;
  const place = select(node)
    .selectChildren<SVGGElement, number>("g.small")
    .data(field ? [width] : [])
    .join("g")
    .attr("class", "small");
  if (!field) return;
  drawTrack(place, `M8,${wordHeight - 6}H${width - 8}`);
  drawHandle(place, stage, {
    param: "question",
    label: `number, word ${at + 1}`,
    text: word.text,
    x: { field, scale: linear([0, 1], [8, width - 8]) },
    aside: wordHeight - 6,
    grip: { x: 0, y: 0, width, height: wordHeight },
  });
}

function classOf({ isKnown, alternatives }: Word): string {
  if (!isKnown) return "word is-unknown";
  return alternatives.length > 0 ? "word is-replaced" : "word";
}

function tellWord({ text, isKnown, attention, alternatives }: Word, time: number): string {
  if (!isKnown) return `${text}: not a word it knows`;
  const looked = `${text}: attention ${formatValue(attention)}, step ${time}`;
  return alternatives.length > 0 ? `${looked}; replace` : looked;
}
