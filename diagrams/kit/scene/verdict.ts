import { type Claim, isValid, readCaption } from "../../../src/training/tasks/scenes/caption.ts";
import type { Shape } from "../../../src/training/tasks/scenes/scene.ts";

/**
 * What is wrong with a caption of a scene, in words; undefined where nothing is, by the task's own
 * check.
 */
export function faultOf(words: readonly string[], shapes: readonly Shape[]): string | undefined {
  return isValid(words, shapes) ? undefined : fault(words, shapes);
}

function fault(words: readonly string[], shapes: readonly Shape[]): string {
  const claim = readCaption(words);
  if (!claim) return "this is no caption";
  const { first, second, relation } = claim;
  for (const named of [first, second]) {
    if (!shapes.some((shape) => isAlike(shape, named))) return `there is no ${tell(named)}`;
  }
  if (isAlike(first, second) && shapes.filter((shape) => isAlike(shape, first)).length < 2) {
    return `there is one ${tell(first)} only`;
  }
  return `the ${tell(first)} is not ${relation === "left" ? "left of" : "above"} the ${tell(second)}`;
}

const isAlike = (one: Claim["first"], other: Claim["first"]) =>
  one.colour === other.colour && one.kind === other.kind;

const tell = ({ colour, kind }: Claim["first"]) => `${colour} ${kind}`;

/** The verdict on a caption in a few words, with a sign. */
export function verdictOf(fault: string | undefined, isTrained: boolean): string {
  const verdict = fault === undefined ? "✓ True of the scene" : "✗ A failure";
  return isTrained ? verdict : `${verdict}, beyond training`;
}
