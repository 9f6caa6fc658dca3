import { pointer } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { layer } from "./layer.ts";
import { onPress } from "./press.ts";
import { isUnmoved } from "./unmoved.ts";

/** A trained network as a mark in a chart. */
interface NetworkMark {
  readonly x: number;
  readonly y: number;
  /** The mark's outline around its middle. */
  readonly d: string;
  /** A class, for its looks. */
  readonly name: string;
  readonly isChosen: boolean;
  /** What a screen reader says of it. */
  readonly label: string;
  /** What is written over it. */
  readonly text?: string;
  /** Chooses it. */
  press(): void;
}

/** Draws networks as the part `networks`: a press on one chooses it. */
export function drawNetworks(stage: Stage, marks: readonly NetworkMark[]): void {
  const canPress = Boolean(stage.change);
  const group = layer(stage.svg, "networks");
  const listen = function (this: SVGGElement, mark: NetworkMark) {
    onPress(this, (event) => meant(event, mark, marks).press());
  };
  const networks = group.selectChildren<SVGGElement, NetworkMark>("g").data(marks);
  if (isUnmoved(group.node(), "networks", [canPress, marks])) {
    if (canPress) networks.each(listen);
    return;
  }
  const all = networks
    .join((enter) => {
      const network = enter.append("g");
      network.append("circle").attr("class", "target").attr("r", 12);
      network.append("path").attr("class", "network");
      network.append("text").attr("class", "tick").attr("text-anchor", "middle").attr("y", -17);
      return network;
    })
    .attr("class", ({ name, isChosen }) => `pressed ${name}${isChosen ? " is-chosen" : ""}`)
    .attr("transform", ({ x, y }) => `translate(${x},${y})`)
    .attr("role", canPress ? "radio" : "img")
    .attr("aria-checked", canPress ? ({ isChosen }) => String(isChosen) : null)
    .attr("aria-label", ({ label }) => label);
  all.select("path").attr("d", ({ d }) => d);
  all.select("text").text(({ text }) => text ?? "");
  group.attr("data-part", "networks");
  if (canPress) all.each(listen);
  drawChosen(stage, marks);
}

/** Draws the chosen mark and its ring once more over all others, which keep their order for the keyboard. */
function drawChosen(stage: Stage, marks: readonly NetworkMark[]): void {
  const chosen = layer(stage.svg, "chosen-network")
    .attr("aria-hidden", "true")
    .selectChildren<SVGGElement, NetworkMark>("g")
    .data(marks.filter(({ isChosen }) => isChosen))
    .join((enter) => {
      const mark = enter.append("g");
      mark.append("path").attr("class", "network");
      mark.append("circle").attr("class", "ring").attr("r", 12);
      return mark;
    })
    .attr("class", ({ name }) => name)
    .attr("transform", ({ x, y }) => `translate(${x},${y})`);
  chosen.select("path").attr("d", ({ d }) => d);
}

/**
 * Which mark a press means: by pointer the nearest, since targets overlap, and of marks in one place
 * one that is not chosen; by key the one in focus.
 */
function meant(event: UIEvent, inFocus: NetworkMark, marks: readonly NetworkMark[]): NetworkMark {
  // A key, or the click that a screen reader makes, has no place.
  if (event.detail === 0) return inFocus;
  const [x, y] = pointer(event, (event.currentTarget as Element).parentNode);
  const far = (mark: NetworkMark) => Math.hypot(mark.x - x, mark.y - y) + (mark.isChosen ? 1 : 0);
  return marks.reduce((a, b) => (far(b) < far(a) ? b : a));
}
