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

/**
 * A positive number of any size, to two or three digits, in words: "330 millionths"; beyond
 * words, with a power of ten.
 */
export function tellSize(size: number): string {
  if (size >= 1e15 || size < 1e-12) {
    const tens = Math.floor(Math.log10(size));
    return `${formatValue(size / 10 ** tens, "0.0")}\u00a0×\u00a010${raised(tens)}`;
  }
  if (size >= 0.01 && size < 1) return formatValue(size);
  const [unit, name] = units.find(([least]) => size >= least)!;
  const count = size / unit;
  return `${formatValue(count, count < 9.95 ? "0.0" : "0")} ${name}`.trim();
}

const raised = (exponent: number) =>
  String(exponent)
    .replace("-", "⁻")
    .replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]!);
