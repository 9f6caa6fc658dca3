import { formatValue } from "../../src/format.ts";

const units = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
  [1, ""],
  [1e-3, "thousandths"],
  [1e-6, "millionths"],
  [1e-9, "billionths"],
  [1e-12, "trillionths"],
] as const;

/** A number as it is written: with a power of ten, where words do not reach. */
interface Size {
  readonly text: string;
  /** The exponent of the ten that the text ends with. */
  readonly power?: string;
}

/**
 * A positive number of any size, to two or three digits, in words: "330 millionths"; beyond
 * words, with a power of ten.
 */
export function sizeOf(size: number): Size {
  if (size >= 1e15 || size < 1e-12) {
    const tens = Math.floor(Math.log10(size));
    const text = `${formatValue(size / 10 ** tens, "0.0")}\u00a0×\u00a010`;
    return { text, power: formatValue(tens, "0") };
  }
  if (size >= 0.01 && size < 1) return { text: formatValue(size) };
  const [unit, name] = units.find(([least]) => size >= least)!;
  const count = size / unit;
  return { text: `${formatValue(count, count < 9.95 ? "0.0" : "0")} ${name}`.trim() };
}

/** The same where nothing can be raised. */
export function tellSize(size: number): string {
  const { text, power } = sizeOf(size);
  return power === undefined ? text : `${text} to the\u00a0${power}`;
}
