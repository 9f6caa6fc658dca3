import { stripVTControlCharacters } from "node:util";
import type { Place } from "./types.ts";

/** What went wrong in a diagram's code, and where, if that can be told. */
export interface Fault {
  readonly message: string;
  readonly place?: Place;
}

/** A file that a diagram is made of, as errors name it, with a line and a column. */
const codePlace =
  /[\s/]((?:diagrams|src\/(?:models|training|params))\/[^\s:?()]+\.ts)[^\s:()]*:(\d+):(\d+)/g;

/** What tells of code that cannot be read has a headline before it, and an excerpt behind: esbuild's, and Vite's. */
const unreadable = /(ERROR: |\[\w+_ERROR\] )(.+)/;

/** What a diagram's code has thrown, or why it could not be read. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error) };
  const text = stripVTControlCharacters(error.message);
  const [, compiler, reason] = unreadable.exec(text) ?? [];
  const message = reason ?? text.split("\n", 1)[0]!;
  const places = [...stripVTControlCharacters(error.stack ?? "").matchAll(codePlace)];
  // What the kit cannot draw, it was mostly asked for wrongly.
  const asked = places.find(([, file]) => reason || !file!.startsWith("diagrams/kit/"));
  const [, file, line, column] = asked ?? places[0] ?? [];
  if (file === undefined) return { message };
  // esbuild counts columns from 0, all others from 1.
  const first = compiler === "ERROR: " ? 1 : 0;
  return { message, place: { file, line: Number(line), column: Number(column) + first } };
}
