import { bitsFor, bucketSize, tables } from "../../src/models/access/sparse.ts";
import { type ReaderName, width } from "./bench.ts";

/**
 * About how many multiplications a read takes, of a memory of so many slots: a dense one two for
 * each number of the memory; a sparse one those of the index, of the slots that it proposes, and of
 * those kept; one in a tree those of both sides of every fork on its way.
 */
export function multiplications(reader: ReaderName, slots: number, kept: number): number {
  switch (reader) {
    case "dense":
      return 2 * slots * width;
    case "sparse":
      return (tables * (bitsFor(slots) + Math.min(bucketSize, slots / tables)) + kept) * width;
    case "tree":
      return 2 * Math.log2(slots) * width;
  }
}
