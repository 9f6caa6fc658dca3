import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { shorten } from "../../src/lines.ts";
import { layer } from "../kit/layer.ts";
import { onPress } from "../kit/press.ts";
import { isUnmoved } from "../kit/unmoved.ts";
import type { Column, Layout } from "./layout.ts";
import type { TranslationParams } from "./params.ts";
import { tellEnglish, tellFrench } from "./tell.ts";
import type { TranslationValues } from "./values.ts";

type TranslationStage = Stage<TranslationParams>;

/** The longest unknown word that its column has room for, in characters. */
const longest = 14;

/** A word in its row. */
interface Word {
  readonly text: string;
  readonly tell: string;
  /** Why it is marked, as a class, and the sign that says so without colour. */
  readonly fault: "" | "is-wrong" | "is-unknown" | "is-misfit";
}

const signs = { "": "", "is-wrong": " ≠", "is-unknown": " ?", "is-misfit": " !" };

/** Draws both languages, a word a row. A press on an English word marks it; on a French one, goes to it. */
export function drawWords(stage: TranslationStage, place: Layout, values: TranslationValues): void {
  const unknown = new Set(values.unknown.map(({ at }) => at));
  const english = values.english.map(
    (text, i): Word => ({
      text: shorten(text, longest),
      tell: tellEnglish(values, i),
      fault: unknown.has(i) ? "is-unknown" : values.misfit === i ? "is-misfit" : "",
    }),
  );
  const french = values.french.slice(0, values.shown).map(
    (text, t): Word => ({
      text: text.replace("'", "’"),
      tell: tellFrench(values, t),
      fault: values.wrong[t] ? "is-wrong" : "",
    }),
  );
  const { change } = stage;
  drawColumn(stage, "english", place.english, "end", english, (i) => change?.({ place: i + 1 }));
  drawColumn(stage, "french", place.french, "start", french, (t) =>
    change?.({ time: stage.state.time === t + 1 ? 0 : t + 1 }),
  );
}

/** Draws what is behind the marked English word, and behind the French word that was said last. */
export function drawBands(
  stage: TranslationStage,
  place: Layout,
  { now, english }: TranslationValues,
): void {
  const { french } = place;
  const marked = stage.change && english.length > 0 ? [stage.state.place - 1] : [];
  layer(stage.svg, "marked-word")
    .selectChildren<SVGRectElement, number>("rect")
    .data(marked)
    .join("rect")
    .attr("class", "marked")
    .attr("x", place.english.x - place.english.width)
    .attr("y", (i) => place.english.y + i * place.english.row + 1)
    .attr("width", place.english.width + 4)
    .attr("height", place.english.row - 2)
    .attr("rx", 4);
  layer(stage.svg, "word-said-last")
    .selectChildren<SVGRectElement, number>("rect")
    .data(now === undefined ? [] : [now])
    .join("rect")
    .attr("class", "now-band")
    .attr("x", french.x - 4)
    .attr("y", (row) => french.y + row * french.row)
    .attr("width", french.width)
    .attr("height", french.row);
}

function drawColumn(
  stage: TranslationStage,
  part: string,
  { x, y, row, width }: Column,
  anchor: "start" | "end",
  words: readonly Word[],
  press: (i: number) => void,
): void {
  const cells = layer(stage.svg, `words-${part}`)
    .classed("words", true)
    .selectChildren<SVGGElement, Word>("g.cell")
    .data(words)
    .join((enter) => {
      const cell = enter.append("g").attr("class", "cell").attr("role", "img");
      cell.append("rect").attr("class", "outline").attr("y", 1).attr("rx", 4);
      // What tells of a French word is English.
      const lang = part === "french" ? "fr" : null;
      cell
        .append("text")
        .attr("lang", lang)
        .attr("y", row - 6);
      return cell;
    })
    .attr("data-part", (_, i) => `${part}.${i + 1}`)
    .attr("aria-label", (d) => d.tell);
  cells.classed("can-press", Boolean(stage.change)).each(function (d, i) {
    if (stage.change) onPress(this, () => press(i));
    if (isUnmoved(this, "word", [d, i, x, y])) return;
    const cell = select(this).attr("transform", `translate(${x},${y + i * row})`);
    cell
      .select("rect")
      .attr("x", anchor === "end" ? -width : -4)
      .attr("width", width + 4)
      .attr("height", row - 2);
    cell
      .select("text")
      .attr("text-anchor", anchor)
      .attr("class", d.fault || null)
      .text(`${d.text}${signs[d.fault]}`);
  });
}
