import { focusParams } from "../kit/focus.ts";
import { arrowMemory } from "../kit/memory.ts";

/** What a reader can change. */
export const params = { ...focusParams, memory: arrowMemory };

export type ReadParams = typeof params;
