/** Below this share of a head's weight on any one slot, a head is on none in particular. */
const spread = 0.2;

/** The slot that a head is on, from 1; undefined where it is on all of them a little. */
export function slotOf(weighting: readonly number[]): number | undefined {
  const most = Math.max(...weighting);
  return most < spread ? undefined : weighting.indexOf(most) + 1;
}

/** The same in words: "slot 3", or "all slots a little". */
export function tellSlot(weighting: readonly number[]): string {
  const slot = slotOf(weighting);
  return slot === undefined ? "all slots a little" : `slot ${slot}`;
}
