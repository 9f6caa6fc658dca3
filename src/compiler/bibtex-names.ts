/** What is wrong with a list of people, at an index of its text. */
interface NameFault {
  readonly index: number;
  readonly must: string;
}

const parted =
  'must have "and" between its names: {Doe, Jane and Smith, John}; a name that has a sign or words of its own stands between braces: {Doe & Co}';

/** The first thing in a list of people, as BibTeX writes it, that would come out as other people. */
export function misreadName(value: string): NameFault | undefined {
  if (/^and\s|\sand\s+and\s|\sand$/i.test(value.trim())) {
    return { index: 0, must: 'must have a name before and after each "and"' };
  }
  const names = namesIn(value);
  for (const { text, index } of names) {
    if (/\bet\.?\s+al\b|^al\.?$/i.test(text)) {
      return { index, must: 'must end with "and others", not with "et al."' };
    }
    const [, middle = "", ...more] = text.split(",");
    const isJunior =
      more.length === 1 && /^(jr|sr|[ivx]+|\d(st|nd|rd|th))\.?$/i.test(middle.trim());
    if (/;|\s\\?&\s/.test(text) || (more.length > 0 && !isJunior)) return { index, must: parted };
  }
  // One name can be like that: Spanish ones are. Where all are, they are two each.
  const turned = names.filter(({ text }) => text.includes(","));
  if (turned.length > 0 && turned.every(({ text }) => text.split(",").every(isWholeName))) {
    const { index, text } = turned[0]!;
    const comma = index + text.indexOf(",");
    const one = `{${value.slice(index, comma)}}${value.slice(comma, index + text.length)}`;
    return {
      index,
      must: `must have "and" between its names; a family name of several words stands between braces: ${one}`,
    };
  }
  return undefined;
}

/** The names of a list, with small letters in place of what stands between braces. */
function namesIn(value: string): { text: string; index: number }[] {
  let plain = value;
  while (/\{[^{}]*\}/.test(plain)) {
    plain = plain.replace(/\{[^{}]*\}/g, ({ length }) => `B${"b".repeat(length - 1)}`);
  }
  const names: { text: string; index: number }[] = [];
  let index = 0;
  for (const part of plain.split(/(\s+and\s+)/i)) {
    if (part.trim() && !/^\s+and\s+$/i.test(part)) {
      names.push({ text: part.trim(), index: index + part.length - part.trimStart().length });
    }
    index += part.length;
  }
  return names;
}

/** Whether words are like given and family name together: "Jane Doe", or "Doe J". */
function isWholeName(words: string): boolean {
  return /^\s*\p{Lu}[\p{L}'’-]+(\s+\p{Lu}[\p{L}'’-]+)+\s*$|^\s*\p{Lu}[\p{L}'’-]+\s+\p{Lu}{1,2}\s*$/u.test(
    words,
  );
}
