/**
 * A factor of the learning rate that is 1 at first and falls in a straight line at the end.
 *
 * @param progress how much of the training is over, from 0 to 1
 * @param decay when the fall begins, and what it falls to
 */
export function decayAtEnd(
  progress: number,
  decay: { readonly from: number; readonly to: number },
): number {
  const fallen = Math.max(0, (progress - decay.from) / (1 - decay.from));
  return 1 - (1 - decay.to) * Math.min(1, fallen);
}
