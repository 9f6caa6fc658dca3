import type { State } from "../../../src/diagram.ts";
import type { Captioner } from "../../../src/models/attention/captioner.ts";
import { softmax } from "../../../src/models/autodiff/softmax.ts";
import { Tape } from "../../../src/models/autodiff/tape.ts";
import { random } from "../../../src/models/random.ts";
import { shapesMeant, subjects } from "../../../src/training/tasks/scenes/caption.ts";
import { draw, mask, type Picture } from "../../../src/training/tasks/scenes/picture.ts";
import { areApart, type Shape } from "../../../src/training/tasks/scenes/scene.ts";
import { type Telling, tell } from "../../../src/training/tasks/scenes/tell.ts";
import { remember } from "../remember.ts";
import { type SceneParams, shapesOf } from "./params.ts";
import { faultOf } from "./verdict.ts";

/** A word of a caption. */
export interface ToldWord {
  readonly word: string;
  /** How probable the captioner held it, from 0 to 1. */
  readonly probability: number;
  /** How much of the attention went to each place of the grid, line by line; it sums to 1. */
  readonly look: readonly number[];
  /** For a colour or a kind in a valid caption: the shape it is about, and its share of the attention. */
  readonly about?: { readonly shape: Shape; readonly share: number };
}

/** A scene with what a captioner tells of it. */
export interface Told {
  readonly shapes: readonly Shape[];
  readonly picture: Picture;
  readonly words: readonly ToldWord[];
  /** What is wrong with the caption, in words; undefined where it is true of the scene. */
  readonly fault: string | undefined;
  /** Whether training had such scenes: two shapes, apart. */
  readonly isTrained: boolean;
  /** The chosen word, from 0. */
  readonly at: number;
}

/**
 * Draws scenes as their 32 × 32 pixels, and lets a captioner tell them: none anew while only the
 * word that is looked at changes.
 */
export function tellerOf(captioner: Captioner) {
  return remember((scene: State<SceneParams>["scene"], noise: number) => {
    const shapes = shapesOf(scene);
    const picture = draw(random(noise), shapes);
    return { shapes, picture, telling: tell(new Tape({ record: false }), captioner, picture) };
  });
}

export type Teller = ReturnType<typeof tellerOf>;

/** What there is to be said of a scene and of one word of its caption. */
export function tellScene(
  teller: Teller,
  { scene, noise, word }: State<SceneParams>,
): Told & { readonly telling: Telling } {
  const { shapes, picture, telling } = teller(scene, noise);
  const { steps } = telling;
  const tape = new Tape({ record: false });
  // A captioner may come to the end before it has begun.
  const words = telling.words.length > 0 ? telling.words : ["…"];
  const meant = shapesMeant(words, shapes);
  const about = subjects(words);
  return {
    shapes,
    picture,
    telling,
    isTrained: shapes.length === 2 && areApart(shapes),
    at: Math.min(word, words.length) - 1,
    fault: faultOf(words, shapes),
    words: words.map((word, i) => {
      const { attention, logits } = steps[i]!;
      const look = [...attention!.weights.data];
      const shape = about[i] === undefined ? undefined : meant?.[about[i]];
      return {
        word,
        // The word that was said is the most probable one.
        probability: Math.max(...softmax(tape, logits).data),
        look,
        ...(shape && { about: { shape, share: shareOn(shape, look) } }),
      };
    }),
  };
}

/** How much of the attention lies in cells that a shape covers at least in part. */
function shareOn(shape: Shape, look: readonly number[]): number {
  const covered = mask(shape);
  return look.reduce((sum, weight, cell) => sum + (covered[cell]! > 0 ? weight : 0), 0);
}
