/** A French word, and the positions of the English words that it stands for. */
export interface FrenchToken {
  text: string;
  from: number[];
}

/** What a word becomes before a vowel. */
const beforeVowel = new Map([
  ["le", "l'"],
  ["la", "l'"],
  ["de", "d'"],
  ["ne", "n'"],
  ["ce", "cet"],
  ["sa", "son"],
]);

/** Two words that are written as one. */
const contractions = new Map([
  ["de le", "du"],
  ["de les", "des"],
  ["à le", "au"],
  ["à les", "aux"],
]);

/**
 * Elision and contraction: *le accord* becomes *l' accord*, *de le rapport* becomes *du rapport*.
 * A contracted word stands for all that its two parts stand for.
 */
export function joinSounds(tokens: readonly FrenchToken[]): FrenchToken[] {
  const elided = tokens.map(({ text, from }, i) => {
    const next = tokens[i + 1];
    const short = next && startsWithVowel(next.text) ? beforeVowel.get(text) : undefined;
    return { text: short ?? text, from };
  });
  const joined: FrenchToken[] = [];
  for (const token of elided) {
    const before = joined.at(-1);
    const contraction = before && contractions.get(`${before.text} ${token.text}`);
    if (before && contraction)
      joined[joined.length - 1] = { text: contraction, from: [...before.from, ...token.from] };
    else joined.push(token);
  }
  return joined;
}

/** Whether a word begins with the sound of a vowel; in this lexicon every h is mute. */
export function startsWithVowel(word: string): boolean {
  return /^[aeiouhàâéèêîô]/.test(word);
}
