import { round } from "../kit/scale.ts";

/** The outlines of the ponds, so that their colour is not all that tells them apart. */
export function pondPath(pond: number, r: number): string {
  if (pond === 0) return `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
  if (pond === 1) {
    const half = round(r * 0.92);
    return `M${-half},${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
  }
  const far = round(r * 1.28);
  return `M0,${-far}L${far},0L0,${far}L${-far},0z`;
}
