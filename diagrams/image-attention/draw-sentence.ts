import type { Stage } from "../../src/diagram.ts";
import { layer } from "../kit/layer.ts";
import { letPick } from "../kit/pick.ts";
import { round } from "../kit/scale.ts";
import { tellWord } from "../kit/scene/draw-strip.ts";
import type { ImageAttentionParams } from "./params.ts";
import type { ImageAttentionValues } from "./values.ts";

/** About how wide a letter is, and what is between a word and its frame. */
const letter = 8.4;
const inset = 5;
const height = 28;

interface Place {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Draws the caption: what has been said, the word that is being said, and what is yet to come.
 * Returns where it ends.
 */
export function drawSentence(
  stage: Stage<ImageAttentionParams>,
  top: number,
  { words, at }: ImageAttentionValues,
): number {
  const places = flow(words, stage.width, top);
  layer(stage.svg, "sentence")
    .attr("role", stage.change ? "radiogroup" : "group")
    .attr("aria-label", "the words of the caption")
    .selectChildren<SVGGElement, Place>("g")
    .data(places)
    .join((enter) => {
      const mark = enter.append("g");
      mark.append("rect").attr("class", "outline").attr("height", height).attr("rx", 4);
      mark.append("text").attr("text-anchor", "middle").attr("y", 20);
      return mark;
    })
    .attr("data-part", (_, i) => `words.${i + 1}`)
    .attr("transform", ({ x, y }) => `translate(${x},${y})`)
    .each(function (_, i) {
      letPick(this, stage, {
        label: tellWord(words[i]!, i),
        isPicked: i === at,
        pick: () => stage.change?.({ word: i + 1 }),
        byPointing: true,
      });
    })
    .call((marks) => {
      marks.select("rect").attr("width", ({ width }) => width);
      marks
        .select("text")
        .attr("class", (_, i) => (i > at ? "to-come" : "said"))
        .attr("x", ({ width }) => width / 2)
        .text(({ word }) => word);
    });
  return places.at(-1)!.y + height;
}

/** Sets words in lines. */
function flow(words: ImageAttentionValues["words"], width: number, top: number): Place[] {
  const places: Place[] = [];
  let x = 0;
  let y = top;
  for (const { word } of words) {
    const needed = round(word.length * letter + 2 * inset);
    if (x + needed > width) {
      x = 0;
      y += height + 2;
    }
    places.push({ word, x, y, width: needed });
    x = round(x + needed);
  }
  return places;
}
