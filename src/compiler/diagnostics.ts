import type { Code } from "./codes.ts";
import { suggest } from "./suggest.ts";
import type { Place } from "./types.ts";

/** A mistake in the article, and where it is. */
export interface Diagnostic {
  readonly code: Code;
  readonly place: Place;
  readonly message: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

/** Gathers diagnostics while the article is compiled. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];

  /** Notes a mistake. Where it is a wrong word, `candidates` are the right ones. */
  report(
    code: Code,
    place: Place,
    message: string,
    wrong?: { readonly word: string; readonly candidates: Iterable<string> },
  ): void {
    const suggestion = wrong && suggest(wrong.word, wrong.candidates);
    this.#list.push({ code, place, message, ...(suggestion !== undefined && { suggestion }) });
  }

  /** All that was noted, by file, line and column, each once. */
  sorted(): Diagnostic[] {
    const byText = new Map(this.#list.map((entry) => [formatDiagnostic(entry), entry]));
    return [...byText.values()].sort(
      (a, b) =>
        compare(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        compare(a.message, b.message),
    );
  }
}

/** One line: `file:line:column: error[code] message; did you mean "x"?`. */
export function formatDiagnostic({ code, place, message, suggestion }: Diagnostic): string {
  const hint = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
  return `${place.file}:${place.line}:${place.column}: error[${code}] ${message}${hint}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
