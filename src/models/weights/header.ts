import type { WeightType } from "./file.ts";

/** What the header of a file of weights says of a tensor. */
export interface TensorEntry {
  readonly name: string;
  readonly rows: number;
  readonly cols: number;
  readonly type: WeightType;
  /** For the type "int8" alone. */
  readonly scale?: number;
}

/** The header of a file of weights. */
interface Header {
  readonly model: Readonly<Record<string, unknown>>;
  readonly tensors: readonly TensorEntry[];
}

/** The header that `text` spells, or nothing if it does not spell one. */
export function parseHeader(text: string): Header | undefined {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(header) || !isRecord(header.model)) return undefined;
  const { model, tensors } = header;
  if (!Array.isArray(tensors) || !tensors.every(isTensorEntry)) return undefined;
  return { model, tensors };
}

function isTensorEntry(entry: unknown): entry is TensorEntry {
  return (
    isRecord(entry) &&
    typeof entry.name === "string" &&
    isCount(entry.rows) &&
    isCount(entry.cols) &&
    (entry.type === "int8"
      ? typeof entry.scale === "number"
      : entry.type === "float16" && entry.scale === undefined)
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
