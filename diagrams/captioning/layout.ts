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
  /** The base line above the caption. */
  readonly caption: number;
  readonly strip: Strip;
}

/** For so many shapes, and so many words. */
export function layout(width: number, shapes: number, words: number): Layout {
  const narrow = width < 500;
  const size = narrow ? 216 : 280;
  const scene = { x: 0, y: 6, size };
  const right = size + (narrow ? 18 : 40);
  const strip = { x: 0, size: 50, pitch: 57.2, line: 84, columns: narrow ? 6 : 12 };
  const below = scene.y + size;
  if (narrow) {
    const traits = { x: 0, y: below + 18, name: 62 };
    const caption = traits.y + shapes * traitRow + 22;
    const y = caption + 32;
    return {
      height: y + Math.ceil(words / strip.columns) * strip.line,
      scene,
      pixels: { x: right, y: scene.y, size: width - right, name: [right, scene.y + 124] },
      traits,
      word: { x: right, y: scene.y + 176 },
      caption,
      strip: { ...strip, y },
    };
  }
  const pixels = { x: right, y: below - 128, size: 128 };
  const caption = below + 36;
  return {
    height: caption + 36 + strip.line,
    scene,
    pixels: { ...pixels, name: [right + 144, pixels.y + 12] },
    traits: { x: right, y: scene.y, name: 72 },
    word: { x: right + 144, y: pixels.y + 74 },
    caption,
    strip: { ...strip, y: caption + 16 },
  };
}
