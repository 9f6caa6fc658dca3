import type { Stage } from "../../src/diagram.ts";
import { formatValue } from "../../src/format.ts";
import { layer } from "../kit/layer.ts";
import { round } from "../kit/scale.ts";
import type { Layout } from "./layout.ts";
import { placeInOrder } from "./riding.ts";
import type { Letter, SpeechValues } from "./values.ts";

/** From this share of its attention on, a letter counts as listening to a moment. */
const listens = 0.15;

/** A letter over the sound. */
interface Placed extends Letter {
  readonly x: number;
  /** The middle of the moment that it listened to most. */
  readonly to: number;
}

/**
 * Draws the letters over the sound, those so far with a line to where each listened most, those to
 * come faint; what listens to the chosen moment is underlined.
 */
export function drawLetters(stage: Stage, place: Layout, values: SpeechValues): void {
  const { attention, sound, letters: y, narrow } = place;
  const width = narrow ? 15 : 19;
  const middle = (moment: number) => attention.x + (moment - 0.5) * attention.cell[0];
  const spelled = values.letters.filter(({ letter }) => letter !== "end");
  const places = placeInOrder(
    spelled.map(({ moment }) => ({ wish: middle(moment), width })),
    attention.x - width / 2,
    attention.x + attention.columns * attention.cell[0] + width / 2,
  );
  const placed = spelled.map(
    (letter, i): Placed => ({ ...letter, x: places[i]!, to: middle(letter.moment) }),
  );
  const group = layer(stage.svg, "spelling");
  group
    .selectChildren<SVGPathElement, Placed>("path")
    .data([placed.slice(0, values.letter)])
    .join("path")
    .attr("class", "tether")
    .attr("d", (all) =>
      all
        .filter(({ letter }) => letter !== " ")
        .map(({ x, to }) => `M${round(x)},${y + 5}L${round(to)},${sound.y}`)
        .join(""),
    );
  group
    .selectChildren<SVGTextElement, Placed>("text")
    .data(placed)
    .join("text")
    .attr("class", ({ attention, isRight }, i) =>
      [
        "spelled",
        ...(i + 1 === values.letter ? ["is-now"] : []),
        ...(i + 1 > values.letter ? ["is-to-come"] : []),
        ...(attention[values.moment - 1]! >= listens ? ["is-listening"] : []),
        ...(isRight ? [] : ["is-wrong"]),
      ].join(" "),
    )
    .attr("data-part", (_, i) => `letter.${i + 1}`)
    .attr("role", "img")
    .attr("aria-label", tellLetter)
    .attr("text-anchor", "middle")
    .attr("x", ({ x }) => round(x))
    .attr("y", y)
    .text(({ letter }) => (letter === " " ? "␣" : letter));
}

/** What a screen reader and the hint over a letter say of it. */
export function tellLetter({ letter, isRight, probability, seconds, most }: Letter): string {
  const name = letter === " " ? "a space" : letter === "end" ? "the end" : `“${letter}”`;
  return `${name}${isRight ? "" : ", which is wrong"}, with probability ${formatValue(probability)}; it listens most at ${formatValue(seconds)} s, with ${formatValue(most)} of its attention`;
}
