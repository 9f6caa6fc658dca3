import type { Sound } from "../../diagram.ts";
import type { RangeField } from "../../params/range.ts";
import type { LiveFigure } from "./live.ts";

/** Milliseconds between two movements for a reader who asked for less of them. */
const stillness = 500;

/** How a sound comes to its end. */
interface SoundEnd {
  ended(): void;
  /** The browser does not play it. */
  failed(error: unknown): void;
}

/**
 * Plays what a figure sounds like, from where the sound's parameter stands, and moves that
 * parameter along. A reader who moves it goes to another place in the sound; other sound ends it.
 *
 * @returns what stops it
 */
export function playSound(
  live: LiveFigure,
  { along, file }: Sound,
  { min, max, playRate = 1, get, set }: RangeField,
  { ended, failed }: SoundEnd,
): () => void {
  const path = file(live.state);
  const audio = new Audio(new URL(live.element.dataset.root + path, document.baseURI).href);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const now = () => get(live.state[along]);
  const moveTo = (value: number) => live.change({ [along]: set(live.state[along], value) });
  let shown = now();
  let movedAt = performance.now();
  let frame = 0;
  audio.currentTime = (shown - min) / playRate;

  const follow = () => {
    frame = requestAnimationFrame(follow);
    if (file(live.state) !== path) return ended();
    if (now() !== shown) {
      shown = now();
      audio.currentTime = (shown - min) / playRate;
      return;
    }
    const heard = Math.min(max, min + Math.floor(audio.currentTime * playRate));
    if (heard === shown || (calm && performance.now() - movedAt < stillness)) return;
    movedAt = performance.now();
    moveTo(heard);
    shown = now();
  };

  const stop = () => {
    cancelAnimationFrame(frame);
    audio.onended = null;
    audio.pause();
  };
  audio.onended = () => {
    moveTo(max);
    ended();
  };
  audio.play().then(
    () => {
      if (!audio.paused) frame = requestAnimationFrame(follow);
    },
    (error: unknown) => {
      // Stopped before it began.
      if (!(error instanceof DOMException && error.name === "AbortError")) failed(error);
    },
  );
  return stop;
}
