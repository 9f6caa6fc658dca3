import { select } from "d3-selection";
import type { Stage } from "../../../src/diagram.ts";
import { formatValue } from "../../../src/format.ts";
import { layer } from "../layer.ts";
import { letPick } from "../pick.ts";
import { round } from "../scale.ts";
import { isUnmoved } from "../unmoved.ts";
import { drawShapes } from "./draw-scene.ts";
import type { SceneParams } from "./params.ts";
import type { Told, ToldWord } from "./told.ts";
import { drawTorch } from "./torch.ts";

/** Where the words of a caption stand, each under a small picture of where it looks. */
export interface Strip {
  readonly x: number;
  readonly y: number;
  /** The side of a small picture; how far one is from the next, and a line from the next. */
  readonly size: number;
  readonly pitch: number;
  readonly line: number;
  /** Pictures in a line. */
  readonly columns: number;
}

/** Draws the words of a caption, of which a reader picks one by pointing at it. */
export function drawStrip(
  stage: Stage<SceneParams>,
  { x, y, size, pitch, line, columns }: Strip,
  { words, shapes, at }: Told,
): void {
  const middle = size / 2;
  const group = layer(stage.svg, "strip");
  const marks = group
    .selectChildren<SVGGElement, ToldWord>("g")
    .data(words)
    .join((enter) => {
      const mark = enter.append("g");
      mark
        .append("text")
        .attr("text-anchor", "middle")
        .attr("x", middle)
        .attr("y", size + 17);
      return mark;
    });
  const said = words.map(({ word }) => word);
  if (!isUnmoved(group.node(), "words", [said, x, y, Boolean(stage.change)])) {
    group
      .attr("role", stage.change ? "radiogroup" : "group")
      .attr("aria-label", "the words of the caption");
    marks
      .attr("data-part", (_, i) => `words.${i + 1}`)
      .attr("transform", (_, i) => {
        const [across, down] = [i % columns, Math.floor(i / columns)];
        return `translate(${round(x + across * pitch)},${y + down * line})`;
      })
      .select("text")
      .text(({ word }) => word);
  }
  marks.each(function (word, i) {
    const mark = select<SVGGElement, unknown>(this);
    const frame = { x: 0, y: 0, size };
    drawShapes(mark, frame, shapes);
    drawTorch(mark, frame, word.look);
    letPick(this, stage, {
      label: tellWord(word, i),
      isPicked: i === at,
      pick: () => stage.change?.({ word: i + 1 }),
      byPointing: true,
    });
  });
}

/** A word and where it looks, for a screen reader and the hint over it. */
export function tellWord({ word, about }: ToldWord, i: number): string {
  const where = about
    ? `: ${formatValue(about.share, "percent")} of its attention is on the ${about.shape.colour} ${about.shape.kind}`
    : "";
  return `word ${i + 1}, “${word}”${where}`;
}
