import { layer } from "./layer.ts";
import { isUnmoved } from "./unmoved.ts";

/** A name for something in the drawing, with a smaller line that says what it is. */
export interface Label {
  readonly x: number;
  /** The base line of the name. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly title: string;
  /** A power that the name ends with: small and raised, in digits that every font has. */
  readonly power?: string;
  readonly note?: string;
  /** The note's place: under the name, or behind it on the same line. */
  readonly notePlace?: "under" | "behind";
}

/** What is between a name and the note behind it. */
const behind = 7;

/** How far a power is raised. */
const raise = 5;

/** A note that stands alone, anchored at x. */
export function noteAt(
  x: number,
  y: number,
  note: string,
  anchor: Label["anchor"] = "start",
): Label {
  return { x: x - behind, y, anchor, title: "", note, notePlace: "behind" };
}

/** Draws labels; those of one `set` take the place of that set's earlier ones. */
export function drawLabels(
  parent: { node(): Element | null },
  labels: readonly Label[],
  set = "names",
): void {
  const group = layer(parent, set).classed("labels", true);
  if (isUnmoved(group.node(), "labels", labels)) return;
  const texts = group
    .selectChildren<SVGTextElement, Label>("text")
    .data(labels)
    .join((enter) => {
      const text = enter.append("text");
      text.append("tspan").attr("class", "label-title");
      text.append("tspan").attr("class", "label-note");
      return text;
    })
    .attr("text-anchor", (d) => d.anchor)
    .attr("x", (d) => d.x)
    .attr("y", (d) => d.y);
  texts.select(".label-title").text((d) => d.title);
  texts
    .selectChildren<SVGTSpanElement, string>(".label-power")
    .data((d) => (d.power === undefined ? [] : [d.power]))
    .join((enter) => enter.insert("tspan", ".label-note").attr("class", "label-power"))
    .attr("dy", -raise)
    .text((d) => d);
  const lowered = (d: Label) => (d.power === undefined ? 0 : raise);
  texts
    .select(".label-note")
    .attr("x", (d) => (d.notePlace === "behind" ? null : d.x))
    .attr("dx", (d) => (d.notePlace === "behind" ? behind : null))
    .attr("dy", (d) => (d.notePlace === "behind" ? 0 : 17) + lowered(d) || null)
    .text((d) => d.note ?? "");
}
