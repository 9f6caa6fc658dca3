/** Some words of a description, one after another. */
export interface Phrase {
  readonly words: string;
  /** Their language (BCP 47), where it is not the article's. */
  readonly language?: string;
}

/** Writes phrases into an element, each of another language marked with it. */
export function writePhrases(element: Element, phrases: readonly Phrase[]): void {
  element.replaceChildren(
    ...phrases.map(({ words, language }) => {
      if (!language) return words;
      const span = element.ownerDocument.createElement("span");
      span.setAttribute("lang", language);
      span.textContent = words;
      return span;
    }),
  );
}

/** What phrases say. */
export function joinPhrases(phrases: readonly Phrase[]): string {
  return phrases.map(({ words }) => words).join("");
}
