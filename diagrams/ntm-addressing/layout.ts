import type { Operation } from "../kit/operation.ts";
import type { Row } from "../kit/row.ts";
import { narrowLayout } from "./layout-narrow.ts";
import { wideLayout } from "./layout-wide.ts";

/** The rows of the pipeline, from what is searched to where the head looks. */
export const rowNames = [
  "memory",
  "similarity",
  "content",
  "gated",
  "shifted",
  "weighting",
] as const;
export type RowName = (typeof rowNames)[number];

/** What stands between each row and the next. */
export const operationNames = ["compare", "softmax", "interpolate", "convolve", "sharpen"] as const;
type OperationName = (typeof operationNames)[number];

/** The numbers that have a track beside the row that they make. */
export const sliderNames = ["strength", "gate", "sharpening"] as const;
export type SliderName = (typeof sliderNames)[number];

/** Where everything of the picture stands, for a width. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  readonly rows: Readonly<Record<RowName, Row>>;
  readonly operations: Readonly<Record<OperationName, Operation>>;
  readonly key: { readonly x: number; readonly y: number; readonly size: number };
  readonly sliders: Readonly<Record<SliderName, { x: number; y: number; length: number }>>;
  readonly previous: Row;
  readonly shift: Row;
}

/** What the layout needs to know of the state. */
export interface Contents {
  readonly slots: number;
  /** Whether there must be room for slopes. */
  readonly slopes: boolean;
}

export function layout(width: number, contents: Contents): Layout {
  return width < 500 ? narrowLayout(width, contents) : wideLayout(width, contents);
}
