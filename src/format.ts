/**
 * A number as figures and prose print it, with a true minus sign.
 *
 * @param as "percent" (56 %), "integer" (1,234), or the decimals to keep, written as "0.0" or "0.00"
 */
export function formatValue(value: number, as = "0.00"): string {
  const text =
    as === "percent"
      ? `${Math.round(value * 100)}\u202f%`
      : as === "integer"
        ? String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",")
        : value.toFixed(as.split(".")[1]?.length ?? 0);
  // A value that rounds to zero has no sign.
  return /^-[0.]+(\u202f%)?$/.test(text) ? text.slice(1) : text.replace("-", "−");
}

/** A number with its sign, plus or minus; what rounds to zero has none. */
export function formatSigned(value: number, as = "0.00"): string {
  const text = formatValue(value, as);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A number between 0 and 1 without the zero before its point (.56), for tight places. */
export function formatShort(value: number): string {
  return formatValue(value).replace(/^(−?)0\./, "$1.");
}
