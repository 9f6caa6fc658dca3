import type { Listener } from "../../models/attention/listener.ts";
import { type SpelledLetter, spell } from "../../models/attention/spell.ts";
import { Tape } from "../../models/autodiff/tape.ts";
import type { Measure } from "../recipe.ts";
import { frameAt, type Heard } from "../tasks/speech/corpus.ts";
import { alphabet, type HeldOut, heldOut } from "../tasks/speech/utterances.ts";

/** What is new in an utterance of each side. */
const kinds: Readonly<Record<HeldOut, string>> = {
  voice: "new voices",
  words: "two words in a new order",
  manner: "a new speed or pitch",
};

/** How an utterance was spelled. */
interface Spelling {
  readonly isExact: boolean;
  /** How far the middle of the attention moved from each letter to the next, in moments. */
  readonly moves: readonly number[];
}

/**
 * Measures how many held-out utterances are spelled without a mistake, and how many moves of the
 * attention from letter to letter go onward: first of all together, then of each kind.
 */
export function measureSpelling(listener: Listener, utterances: readonly Heard[]): Measure[] {
  const tape = new Tape({ record: false });
  const spelled = heldOut.map((side) => ({
    kind: kinds[side],
    spellings: utterances
      .filter((heard) => heard.side === side)
      .map((heard) => {
        tape.reset();
        const frames = Array.from({ length: heard.frames }, (_, t) => frameAt(heard, t));
        return judge(spell(tape, listener, frames), heard.text);
      }),
  }));
  const all = { kind: "all", spellings: spelled.flatMap(({ spellings }) => spellings) };
  return [all, ...spelled].flatMap(({ kind, spellings }): Measure[] => {
    const on = { kind, utterances: spellings.length };
    const moves = spellings.flatMap((spelling) => spelling.moves);
    return [
      {
        quantity: "spelled exactly",
        value: spellings.filter(({ isExact }) => isExact).length / spellings.length,
        outOf: 1,
        on,
        trained: true,
      },
      {
        quantity: "moves of the attention that go onward",
        value: moves.filter((move) => move > 0).length / moves.length,
        outOf: 1,
        on,
        trained: true,
      },
    ];
  });
}

function judge(letters: readonly SpelledLetter[], text: string): Spelling {
  const written = letters.map(({ letter }) => alphabet[letter] ?? "end");
  const middles = letters.map(({ attention }) =>
    attention.reduce((sum, weight, moment) => sum + weight * moment, 0),
  );
  return {
    isExact: written.join() === [...text, "end"].join(),
    moves: middles.slice(1).map((middle, i) => middle - middles[i]!),
  };
}
