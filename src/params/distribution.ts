import { readNumber, snap } from "./grid.ts";
import type { Field, Param } from "./param.ts";

/** Shares are whole hundredths, so that they sum to 1 exactly, also when written and read again. */
const hundred = 100;
const grid = { min: 0, max: 1, step: 1 / hundred };

/**
 * Shares that sum to 1, one for each name. A control sets one share; the others give way in
 * proportion. Written as numbers with commas between, in any scale ("1,2,1").
 */
export function distribution(options: {
  label: string;
  names: readonly string[];
  initial: readonly number[];
}): Param<readonly number[]> {
  const { label, names, initial } = options;
  return {
    kind: "distribution",
    label,
    range: `${names.length} shares in hundredths that sum to 1, or any numbers in their proportion`,
    initial,
    read(text) {
      const shares = text.split(",").map(readNumber);
      if (shares.length !== names.length) return undefined;
      return shares.every((share) => share !== undefined) ? shares : undefined;
    },
    write: (value) => value.join(),
    nearest: (value) => apportion(value, hundred).map((part) => part / hundred),
    fields: () =>
      names.map(
        (name, i): Field<readonly number[]> => ({
          type: "range",
          label: `${label}, ${name}`,
          ...grid,
          get: (value) => value[i]!,
          set: (value, to) => withShare(value, i, to),
        }),
      ),
  };
}

/** `shares` with the share `i` set, the others keeping their proportions. */
function withShare(shares: readonly number[], i: number, to: number): readonly number[] {
  const wanted = Math.round(snap(to, grid) * hundred);
  const others = apportion(shares.toSpliced(i, 1), hundred - wanted);
  return others.toSpliced(i, 0, wanted).map((part) => part / hundred);
}

/**
 * `total` divided into whole parts in the proportion of `shares`, what is left over going to those
 * that are cut most; into parts as equal as can be where there is no proportion to keep.
 */
function apportion(shares: readonly number[], total: number): number[] {
  const sound = shares.map((share) => (share > 0 ? Math.min(share, Number.MAX_VALUE) : 0));
  // In parts of the largest, of which no sum is too large.
  const most = Math.max(...sound) || 1;
  const scaled = sound.map((share) => share / most);
  const sum = scaled.reduce((all, share) => all + share, 0);
  const quotas = scaled.map((share) => (sum > 0 ? (share / sum) * total : total / shares.length));
  // A hair more than the quota, for one that is whole but for its rounding.
  const parts = quotas.map((quota) => Math.floor(quota + 1e-9));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byLoss = quotas
    .map((_, i) => i)
    .sort((a, b) => quotas[b]! - parts[b]! - (quotas[a]! - parts[a]!));
  for (const i of byLoss.slice(0, left)) parts[i]!++;
  return parts;
}
