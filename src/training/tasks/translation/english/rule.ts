import { type Random, randomItem } from "../../../../models/random.ts";

/** One way to read a stretch of text: what it means, and the position after it. */
export interface Reading<T> {
  value: T;
  end: number;
}

/** A rule of the grammar. The same rule reads text, says what may come next, and makes text up. */
export interface Rule<T> {
  /** Every way to read the text from a position on. */
  read(text: Text, at: number): readonly Reading<T>[];
  /** Adds words that the rule allows to `spoken`, at random, and gives what they mean. */
  say(random: Random, spoken: string[]): T;
}

/** A word of the text, by its entry in the lexicon and its position. */
export interface Spoken<T> {
  entry: T;
  at: number;
}

/** The text that is being read, and what was looked for in it. */
export class Text {
  readonly tokens: readonly string[];
  /** The last position that a reading has reached: all words before it fit. */
  furthest = 0;
  /** The words that could stand there, each with its part of speech. */
  expected = new Map<string, string>();
  private readonly known = new Map<unknown, Map<number, readonly Reading<unknown>[]>>();

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  /** Notes that `word` could stand at `at`, and says whether it does. */
  has(word: string, part: string, at: number): boolean {
    if (at === this.furthest) this.expected.set(word, part);
    const stands = this.tokens[at] === word;
    if (stands && at === this.furthest) {
      this.furthest++;
      this.expected.clear();
    }
    return stands;
  }

  /** What `read` gives for a rule at a position, worked out once. */
  once<T>(rule: Rule<T>, at: number, read: () => readonly Reading<T>[]): readonly Reading<T>[] {
    const places = this.known.get(rule) ?? new Map<number, readonly Reading<unknown>[]>();
    this.known.set(rule, places);
    const known = places.get(at) as readonly Reading<T>[] | undefined;
    if (known) return known;
    const readings = read();
    places.set(at, readings);
    return readings;
  }
}

/** One of the words of a part of speech, each as likely as the others. */
export function word<T>(
  part: string,
  entries: readonly T[],
  spelling: (entry: T) => string,
): Rule<Spoken<T>> {
  return {
    read: (text, at) =>
      entries
        .filter((entry) => text.has(spelling(entry), part, at))
        .map((entry) => ({ value: { entry, at }, end: at + 1 })),
    say: (random, spoken) => {
      const entry = randomItem(random, entries);
      return { entry, at: spoken.push(spelling(entry)) - 1 };
    },
  };
}

/** This very word. */
export function literal<const W extends string>(part: string, spelling: W): Rule<Spoken<W>> {
  return word(part, [spelling], () => spelling);
}

/** Rules one after another. */
export function sequence<T extends unknown[]>(...rules: { [K in keyof T]: Rule<T[K]> }): Rule<T> {
  const rule: Rule<T> = {
    read: (text, at) =>
      text.once(
        rule,
        at,
        () =>
          rules.reduce<Reading<unknown[]>[]>(
            (before, next) =>
              before.flatMap(({ value, end }) =>
                next
                  .read(text, end)
                  .map((after) => ({ value: [...value, after.value], end: after.end })),
              ),
            [{ value: [], end: at }],
          ) as Reading<T>[],
      ),
    say: (random, spoken) => rules.map((part) => part.say(random, spoken)) as T,
  };
  return rule;
}

/** One of several rules, each with how often it is chosen. */
export function oneOf<T>(
  ...choices: readonly (readonly [weight: number, rule: Rule<T>])[]
): Rule<T> {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  const rule: Rule<T> = {
    read: (text, at) =>
      text.once(rule, at, () => choices.flatMap(([, choice]) => choice.read(text, at))),
    say: (random, spoken) => {
      let left = random() * total;
      const chosen = choices.find(([weight]) => {
        left -= weight;
        return left < 0;
      });
      return (chosen ?? choices.at(-1)!)[1].say(random, spoken);
    },
  };
  return rule;
}

/** A rule that may be left out; `frequency` is how often it is not. */
export function optional<T>(frequency: number, rule: Rule<T>): Rule<T | undefined> {
  return oneOf<T | undefined>([frequency, rule], [1 - frequency, nothing]);
}

/** No word at all. */
export const nothing: Rule<undefined> = {
  read: (_, at) => [{ value: undefined, end: at }],
  say: () => undefined,
};

/** A rule whose meaning is put in other terms. */
export function map<T, U>(rule: Rule<T>, change: (value: T) => U): Rule<U> {
  return {
    read: (text, at) =>
      rule.read(text, at).map(({ value, end }) => ({ value: change(value), end })),
    say: (random, spoken) => change(rule.say(random, spoken)),
  };
}
