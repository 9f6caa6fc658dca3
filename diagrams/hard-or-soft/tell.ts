import { formatSigned, formatValue } from "../../src/format.ts";
import { curveAddresses } from "./soft.ts";
import type { HardOrSoftValues } from "./values.ts";

/** Slopes and differences as small as this are as good as none. */
const small = 0.005;

/** What the two addresses have done. */
export function tell(values: HardOrSoftValues): string {
  const { steps, hard, soft } = values;
  const flat =
    hard.slope === undefined
      ? "the loss jumps there and has no slope"
      : "the loss is level there, slope 0";
  if (steps === 0) {
    return `Both addresses begin at ${formatValue(hard.address)}. For the hard one ${flat}; for the soft one the slope is ${formatSigned(soft.slope!)}.`;
  }
  const count = steps === 1 ? "1 step" : `${steps} steps`;
  return `After ${count} the hard address is still at ${formatValue(hard.address)}: ${flat}. The soft one ${tellSoft(values)}.`;
}

function tellSoft({ memory, target, soft, softLosses }: HardOrSoftValues): string {
  const { address, read, loss, slope, path } = soft;
  const at = formatValue(address);
  const found = `reads ${formatValue(read)}`;
  const slot = Math.round(address);
  const held = memory[slot - 1]!;
  if (Math.abs(read - target) < 0.02) {
    return Math.abs(held - target) < 0.1
      ? `has come home: at ${at}, by slot ${slot}, it ${found}`
      : `${found} at ${at}, but only as a blend: slot ${slot} alone holds ${formatValue(held)}`;
  }
  // At an end of the memory the way down may lead outside.
  const isHeld = (address === 1 && slope! > 0) || (address === memory.length && slope! < 0);
  if (Math.abs(slope!) >= small && !isHeld) {
    if (strides(path)) return `strides to and fro over the valley, is at ${at} and ${found}`;
    return `is at ${at} and ${found}; its slope is ${formatSigned(slope!)}`;
  }
  const lowest = Math.min(...softLosses);
  if (loss - lowest < small) return `rests at ${at}, where the loss is least, and ${found}`;
  const best = curveAddresses[softLosses.indexOf(lowest)]!;
  return `is stuck at ${at} and ${found}: level ground, though lower lies at ${formatValue(best)}`;
}

/** Whether the last steps led there and back again. */
function strides(path: readonly number[]): boolean {
  const [twoBefore, before, now] = path.slice(-3) as [number, number, number];
  return now !== undefined && Math.abs(now - twoBefore) < Math.abs(now - before) / 4;
}
