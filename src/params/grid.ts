/** A range of numbers with a step between them. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * The number of the grid that is nearest to `value`, from `min` to the last step that is not above
 * `max`; `min` where `value` is not a number.
 */
export function snap(value: number, { min, max, step }: Grid): number {
  if (Number.isNaN(value)) return min;
  const inside = Math.min(max, Math.max(min, value));
  // A hair more than the range, for one of whole steps but for its rounding.
  const most = Math.floor((max - min) / step + 1e-9);
  const snapped = min + Math.min(most, Math.round((inside - min) / step)) * step;
  // Adding steps gathers rounding errors (0.1 + 0.2): cut to the decimals of the grid.
  return Number(snapped.toFixed(Math.max(decimals(min), decimals(step))));
}

/** How many decimals it takes to write `step`. */
export function decimals(step: number): number {
  const [, fraction = ""] = String(step).split(".");
  return fraction.length;
}

/** The number that `text` writes in decimal notation; undefined where it writes none. */
export function readNumber(text: string): number | undefined {
  return /^[-+−]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text.trim())
    ? Number(text.trim().replace("−", "-"))
    : undefined;
}

/** A grid in words; its largest value may be words already. */
export function describeGrid({
  min,
  max,
  step,
}: {
  min: number;
  max: number | string;
  step: number;
}): string {
  return `${min} to ${max} in steps of ${step}`;
}
