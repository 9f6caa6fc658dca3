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

/**
 * A factor of the learning rate that rises from nothing to 1 in a straight line, so that the first
 * gradients, which point anywhere, do little harm.
 *
 * @param update updates made so far
 * @param updates how many it takes to get to 1
 */
export function warmUp(update: number, updates: number): number {
  return Math.min(1, (update + 1) / updates);
}

/**
 * A factor of the learning rate that is 1 at first and falls along half a wave of the cosine at the
 * end (Loshchilov and Hutter 2017, eq. 5, without restarts).
 *
 * @param progress how much of the training is over, from 0 to 1
 * @param decay when the fall begins, and what it falls to
 */
export function cosineAtEnd(
  progress: number,
  decay: { readonly from: number; readonly to: number },
): number {
  const fallen = Math.min(1, Math.max(0, (progress - decay.from) / (1 - decay.from)));
  return decay.to + ((1 - decay.to) * (1 + Math.cos(Math.PI * fallen))) / 2;
}
