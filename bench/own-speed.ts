/** Prints what `measure` finds for our own update, as JSON. */
import { ourUpdate } from "./ours.ts";
import { type Measured, measure, shapes } from "./step.ts";

const results: Measured[] = [];
for (const shape of shapes) results.push(await measure(ourUpdate(shape), 3));
console.log(JSON.stringify(results));
