/**
 * A weighting over slots that is centred on one place and spread about it: the normalised
 * Gaussian w_i ∝ exp(−(i − centre)² / 2 width²). Not of a paper: it stands in for a controller
 * where a reader sets the attention by hand. Sums to 1 for any centre and width.
 *
 * @param slots how many slots
 * @param centre the place of the centre, finite; slot 1 is at 1; may lie between slots
 * @param width standard deviation, in slots, above 0
 * @throws RangeError
 */
export function focusedWeighting(slots: number, centre: number, width: number): number[] {
  if (!(width > 0)) throw new RangeError(`focusedWeighting: width is ${width}, not above 0`);
  const away = Array.from({ length: slots }, (_, i) => Math.abs(i + 1 - centre));
  const least = Math.min(...away);
  // Against the nearest slot, so that a narrow focus between two does not vanish in both; the
  // difference of the squares as a product, for (far / width)² may be too large for a number.
  const parts = away.map((far) =>
    far === least ? 1 : Math.exp((((least - far) / width) * ((least + far) / width)) / 2),
  );
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
