import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";
import { onPress } from "./press.ts";
import { isUnmoved } from "./unmoved.ts";

/** One of several marks of which one is picked. */
export interface Pick {
  /** What it is, for a screen reader and the hint over it. */
  readonly label: string;
  readonly isPicked: boolean;
  /** Asks for it. */
  pick(): void;
  /** Whether pointing at it, or moving the focus to it, picks it: for what only shows another view. */
  readonly byPointing?: boolean;
}

/** What pointing at each mark asks for now: listeners are bound once and look here. */
const pointed = new WeakMap<Element, () => void>();

/**
 * Makes a mark one that a reader picks, by a press, a tap, Enter or the space bar. Where nobody can
 * operate the picture it only says what it is. To be called at every drawing.
 */
export function letPick(node: Element, stage: Stage, pick: Pick): void {
  const isLive = Boolean(stage.change);
  if (!isUnmoved(node, "pick", [pick.label, pick.isPicked, isLive])) {
    select(node)
      .classed("pick", true)
      .classed("is-picked", pick.isPicked)
      .attr("aria-label", pick.label)
      .attr("role", isLive ? "radio" : "img")
      .attr("aria-checked", isLive ? String(pick.isPicked) : null);
  }
  if (!isLive) return;
  const ask = () => {
    if (!pick.isPicked) pick.pick();
  };
  onPress(node, ask);
  if (pick.byPointing) onPointing(node, ask);
}

function onPointing(node: Element, ask: () => void): void {
  const isNew = !pointed.has(node);
  pointed.set(node, ask);
  if (!isNew) return;
  const now = () => pointed.get(node)!();
  select(node)
    .on("focus.pick", now)
    // A finger's press is enough.
    .on("pointerenter.pick", ({ pointerType }: PointerEvent) => {
      if (pointerType === "mouse") now();
    });
}
