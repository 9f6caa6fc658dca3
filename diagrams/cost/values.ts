import type { State } from "../../src/diagram.ts";
import { type ReaderName, readers, sizes } from "./bench.ts";
import { multiplications } from "./count.ts";
import type { News } from "./learn.ts";
import type { CostParams } from "./params.ts";

/** What a read costs in memories of each size, as far as it is known. */
export interface Cost {
  readonly multiplications: readonly number[];
  /** Milliseconds a read, and the share of reads that found the right slot: as measured. */
  readonly times: readonly number[];
  readonly found: readonly number[];
}

/** Every number of the figure. */
export interface CostValues extends Readonly<Record<ReaderName, Cost>> {
  readonly sizes: readonly number[];
  /** How many sizes have been measured on the reader's machine. */
  readonly measured: number;
  readonly problem?: string;
}

/** @param news of the measurement; one that was made for other settings counts for nothing */
export function costValues({ kept, noise }: State<CostParams>, news: News = {}): CostValues {
  const { which } = news.report ?? {};
  const report = which?.kept === kept && which.noise === noise ? news.report : undefined;
  const cost = (name: ReaderName): Cost => ({
    multiplications: sizes.map((slots) => multiplications(name, slots, kept)),
    times: report?.times[name] ?? [],
    found: report?.found[name] ?? [],
  });
  const [dense, sparse, tree] = readers.map(cost) as [Cost, Cost, Cost];
  return {
    dense,
    sparse,
    tree,
    sizes,
    measured: tree.times.length,
    ...(news.problem !== undefined && { problem: news.problem }),
  };
}
