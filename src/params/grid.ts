/** A range of numbers with a step between them. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The number of the grid that is nearest to `value`; the start of the grid where `value` is not a number. */
export function snap(value: number, { min, max, step }: Grid): number {
  if (Number.isNaN(value)) return min;
  const inside = Math.min(max, Math.max(min, value));
  const snapped = min + Math.round((inside - min) / step) * step;
  // Adding steps gathers rounding errors (0.1 + 0.2): cut to the step's own decimals.
  return Number(Math.min(max, snapped).toFixed(decimals(step)));
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
