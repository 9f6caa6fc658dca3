import { select } from "d3-selection";
import type { Stage } from "../../src/diagram.ts";

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

/** The newest pick of each mark: listeners are bound once and look here. */
const current = new WeakMap<Element, Pick>();

/**
 * Makes a mark one that a reader picks, by a press, a tap, Enter or the space bar. Where nobody can
 * operate the picture it only says what it is. To be called at every drawing.
 */
export function letPick(node: Element, stage: Stage, pick: Pick): void {
  const mark = select(node)
    .classed("pick", true)
    .classed("is-picked", pick.isPicked)
    .attr("aria-label", pick.label);
  if (!stage.change) {
    mark.attr("role", "img");
    return;
  }
  mark.attr("role", "radio").attr("aria-checked", String(pick.isPicked));
  const isNew = !current.has(node);
  current.set(node, pick);
  if (isNew) listen(node);
}

function listen(node: Element): void {
  const pick = () => {
    const now = current.get(node)!;
    if (!now.isPicked) now.pick();
  };
  const pickByPointing = () => {
    if (current.get(node)!.byPointing) pick();
  };
  select(node)
    .on("click.pick", pick)
    .on("pointerenter.pick", (event: PointerEvent) => {
      if (event.pointerType === "mouse") pickByPointing();
    })
    .on("focus.pick", pickByPointing)
    .on("keydown.pick", (event: KeyboardEvent) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      pick();
    });
}
