/**
 * A weighting over slots that is centred on one place and spread about it: the normalised
 * Gaussian w_i ∝ exp(−(i − centre)² / 2 width²). Not of a paper: it stands in for a controller
 * where a reader sets the attention by hand. Sums to 1 for any centre and width.
 *
 * @param slots how many slots
 * @param centre the place of the centre; slot 1 is at 1; may lie between slots
 * @param width standard deviation, in slots, above 0
 */
export function focusedWeighting(slots: number, centre: number, width: number): number[] {
  if (!(width > 0)) throw new RangeError(`focusedWeighting: width is ${width}, not above 0`);
  const logits = Array.from({ length: slots }, (_, i) => -(((i + 1 - centre) / width) ** 2) / 2);
  // Less the largest, so that a narrow focus between two slots does not vanish in both.
  const largest = Math.max(...logits);
  const parts = logits.map((logit) => Math.exp(logit - largest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
