import type { RangeField } from "../../params/range.ts";
import { playIcon } from "./controls.ts";
import type { LiveFigure } from "./live.ts";
import { numberField } from "./number-field.ts";

/** What stops each transport that plays. */
const playing = new WeakMap<HTMLElement, () => void>();

/** Does what a button beside a number that runs as time does says: plays it, pauses it, moves it a step. */
export function transport(live: LiveFigure, name: string, button: HTMLElement): void {
  const group = button.closest<HTMLElement>(".transport")!;
  const wasPlaying = playing.has(group);
  pause(group);
  const way = button.dataset.transport;
  if (way === "play") {
    if (!wasPlaying) play(live, name, group);
  } else move(live, name, way === "on" ? 1 : -1);
}

/** Runs to the end, from the start if it stood at the end, along with what is to be heard, if anything is. */
function play(live: LiveFigure, name: string, group: HTMLElement): void {
  const field = numberField(live, name);
  if (field.get(live.state[name]) >= field.max)
    live.change({ [name]: field.set(live.state[name], field.min) });
  setPressed(group, true);
  const { playSound } = live;
  const { sound } = live.diagram;
  const silently = () => playing.set(group, tick(live, name, field, group));
  if (sound?.along !== name || !playSound) {
    silently();
    return;
  }
  const failed = (error: unknown) => {
    console.warn(error);
    silently();
  };
  playing.set(group, playSound(live, sound, field, { ended: () => pause(group), failed }));
}

/** Moves a step at a time; stops at the end, and where the figure is out of sight. */
function tick(
  live: LiveFigure,
  name: string,
  { playRate = 1 }: RangeField,
  group: HTMLElement,
): () => void {
  const timer = window.setInterval(() => {
    const { top, bottom } = live.element.getBoundingClientRect();
    const isSeen = bottom > 0 && top < window.innerHeight && !document.hidden;
    if (!group.isConnected || !isSeen || !move(live, name, 1)) pause(group);
  }, 1000 / playRate);
  return () => clearInterval(timer);
}

/** Stops whatever plays in a figure, before it goes to another state. */
export function pauseAll(figure: HTMLElement): void {
  for (const group of figure.querySelectorAll<HTMLElement>(".transport")) {
    if (playing.has(group)) pause(group);
  }
}

function pause(group: HTMLElement): void {
  playing.get(group)?.();
  playing.delete(group);
  setPressed(group, false);
}

/** Moves by some steps; says whether there was room to. */
function move(live: LiveFigure, name: string, steps: number): boolean {
  const field = numberField(live, name);
  const value = field.get(live.state[name]);
  const to = value + steps * field.step;
  if (to < field.min || to > field.max) return false;
  live.change({ [name]: field.set(live.state[name], to) });
  return true;
}

/** Shows what a press on the button that plays and pauses does now. */
export function setPressed(group: HTMLElement, isPlaying: boolean): void {
  const button = group.querySelector<HTMLElement>('[data-transport="play"]')!;
  button.classList.toggle("is-playing", isPlaying);
  const label = button.getAttribute("aria-label")!.replace(/^(Play|Pause):/, "");
  button.setAttribute("aria-label", `${isPlaying ? "Pause" : "Play"}:${label}`);
  button.querySelector("path")!.setAttribute("d", playIcon(isPlaying));
}
