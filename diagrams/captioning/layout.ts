import type { Strip } from "../kit/scene/draw-strip.ts";
import { traitRow } from "../kit/scene/draw-traits.ts";
import type { Frame } from "../kit/scene/shape-path.ts";

/** Where everything of the picture stands. */
export interface Layout {
  readonly height: number;
  /** The scene, large. */
  readonly scene: Frame;
  /** Its pixels, as the network gets them. */
  readonly pixels: Frame & { readonly name: readonly [x: number, y: number] };
  /** The options of the shapes, and how far their names reach. */
  readonly traits: { readonly x: number; readonly y: number; readonly name: number };
  /** The chosen word, told in lines. */
  readonly word: { readonly x: number; readonly y: number };
  readonly strip: Strip;
  /** The base line of the verdict. */
  readonly verdict: number;
}

/** For so many shapes, and so many words. */
export function layout(width: number, shapes: number, words: number): Layout {
  const narrow = width < 500;
  const size = narrow ? 216 : 280;
  const scene = { x: 0, y: 6, size };
  const right = size + (narrow ? 18 : 40);
  const strip = { x: 0, size: 50, pitch: 57.2, line: 84, columns: narrow ? 6 : 12 };
  const below = scene.y + size;
  const lines = Math.ceil(words / strip.columns);
  const under = (y: number) => y + lines * strip.line + 10;
  if (narrow) {
    const traits = { x: 0, y: below + 18, name: 52 };
    const y = traits.y + Math.max(2, shapes) * traitRow + 16;
    return {
      height: under(y) + 26,
      scene,
      pixels: { x: right, y: scene.y, size: width - right, name: [right, scene.y + 124] },
      traits,
      word: { x: right, y: scene.y + 176 },
      strip: { ...strip, y },
      verdict: under(y),
    };
  }
  const pixels = { x: right, y: below - 128, size: 128 };
  const y = below + 32;
  return {
    height: under(y) + 8,
    scene,
    pixels: { ...pixels, name: [right + 144, pixels.y + 12] },
    traits: { x: right, y: scene.y, name: 72 },
    word: { x: right + 144, y: pixels.y + 74 },
    strip: { ...strip, y },
    verdict: under(y),
  };
}
