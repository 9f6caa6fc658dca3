import type { Bibliography } from "./bibliography.ts";
import type { Chapter } from "./chapter.ts";
import type { Reference } from "./types.ts";

interface Cited {
  readonly number: number;
  readonly at: { readonly section: string; readonly id: string }[];
}

/** Numbers the works of a bibliography in the order in which they are cited. */
export class Citations {
  readonly #bibliography: Bibliography;
  readonly #cited = new Map<string, Cited>();

  constructor(bibliography: Bibliography) {
    this.#bibliography = bibliography;
  }

  /** The keys of all works, cited or not. */
  keys(): Iterable<string> {
    return this.#bibliography.works.keys();
  }

  /** Whether there is a work with this key. */
  has(key: string): boolean {
    return this.#bibliography.works.has(key);
  }

  /** Whether there is an entry with this key that is no work until it is mended, or there could be. */
  isUnreadable(key: string): boolean {
    return this.#bibliography.isMissing || this.#bibliography.unreadable.has(key);
  }

  /** Numbers a work; undefined if there is none with this key. */
  add(key: string): Cited | undefined {
    if (!this.#bibliography.works.has(key)) return undefined;
    const known = this.#cited.get(key);
    if (known) return known;
    const cited = { number: this.#cited.size + 1, at: [] };
    this.#cited.set(key, cited);
    return cited;
  }

  /** Notes a citation; gives its id and the work's number, or undefined if there is no such work. */
  cite(key: string, chapter: Chapter): { id: string; number: number } | undefined {
    const cited = this.add(key);
    if (!cited) return undefined;
    const id = `cite-${key}-${cited.at.length + 1}`;
    cited.at.push({ section: chapter.name, id });
    chapter.cited.add(key);
    return { id, number: cited.number };
  }

  /** The keys of the works that are not cited. */
  uncited(): string[] {
    return [...this.#bibliography.works.keys()].filter((key) => !this.#cited.has(key));
  }

  /** All works that are cited, by number. */
  references(): Reference[] {
    return [...this.#cited].map(([key, { number, at }]) => {
      const { at: _, ...work } = this.#bibliography.works.get(key)!;
      return { key, number, citedAt: at, ...work };
    });
  }
}
