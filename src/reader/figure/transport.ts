import type { Field } from "../../params/param.ts";
import { playIcon } from "./controls.ts";
import type { LiveFigure } from "./live.ts";

type RangeField = Extract<Field<unknown>, { type: "range" }>;

const playing = new WeakMap<HTMLElement, number>();

/** Does what a button beside a number that runs as time does says: plays it, pauses it, moves it a step. */
export function transport(
  live: LiveFigure,
  name: string,
  field: RangeField,
  button: HTMLElement,
): void {
  const group = button.closest<HTMLElement>(".transport")!;
  const wasPlaying = playing.has(group);
  pause(group);
  const way = button.dataset.transport;
  if (way === "play") {
    if (!wasPlaying) play(live, name, field, group);
  } else move(live, name, way === "on" ? 1 : -1);
}

/** Runs to the end, from the start if it stood at the end; stops where the figure is out of sight. */
function play(
  live: LiveFigure,
  name: string,
  { playRate = 1, min }: RangeField,
  group: HTMLElement,
) {
  const field = currentField(live, name);
  if (field.get(live.state[name]) >= field.max)
    live.change({ [name]: field.set(live.state[name], min) });
  setPressed(group, true);
  playing.set(
    group,
    window.setInterval(() => {
      const { top, bottom } = live.element.getBoundingClientRect();
      const isSeen = bottom > 0 && top < window.innerHeight && !document.hidden;
      if (!group.isConnected || !isSeen || !move(live, name, 1)) pause(group);
    }, 1000 / playRate),
  );
}

/** Stops whatever plays in a figure, before it goes to another state. */
export function pauseAll(figure: HTMLElement): void {
  for (const group of figure.querySelectorAll<HTMLElement>(".transport")) {
    if (playing.has(group)) pause(group);
  }
}

function pause(group: HTMLElement): void {
  clearInterval(playing.get(group));
  playing.delete(group);
  setPressed(group, false);
}

/** Moves by some steps; says whether there was room to. */
function move(live: LiveFigure, name: string, steps: number): boolean {
  const field = currentField(live, name);
  const value = field.get(live.state[name]);
  const to = value + steps * field.step;
  if (to < field.min || to > field.max) return false;
  live.change({ [name]: field.set(live.state[name], to) });
  return true;
}

function currentField(live: LiveFigure, name: string): RangeField {
  const field = live.diagram.params[name]!.fields(live.state[name], live.state)[0];
  if (field?.type !== "range") throw new TypeError(`"${name}" does not run as time does`);
  return field;
}

/** Shows what a press on the button that plays and pauses does now. */
export function setPressed(group: HTMLElement, isPlaying: boolean): void {
  const button = group.querySelector<HTMLElement>('[data-transport="play"]')!;
  button.classList.toggle("is-playing", isPlaying);
  const label = button.getAttribute("aria-label")!.replace(/^(Play|Pause):/, "");
  button.setAttribute("aria-label", `${isPlaying ? "Pause" : "Play"}:${label}`);
  button.querySelector("path")!.setAttribute("d", playIcon(isPlaying));
}
