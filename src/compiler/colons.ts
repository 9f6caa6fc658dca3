import type { StateBlock } from "markdown-it";

/** What the lines of colons before a line open more than they close; and the least of that from there on. */
interface Balance {
  readonly before: readonly number[];
  readonly least: readonly number[];
}

const balances = new WeakMap<StateBlock, Balance>();

/** Whether the lines from `line` on close all directives that they open, and the `open` ones around them. */
export function allClose(state: StateBlock, line: number, open: number): boolean {
  const { before, least } = balances.get(state) ?? weigh(state);
  return before[line]! - least[line]! >= open;
}

function weigh(state: StateBlock): Balance {
  const before = [0];
  let fence = "";
  for (let line = 0; line < state.lineMax; line++) {
    const text = state.src.slice(state.bMarks[line], state.eMarks[line]);
    const [, marks, colons, name] =
      /^[\s>]*(?:(`{3,}|~{3,})|(:{3,})[ \t\u00a0]*(.*))/.exec(text) ?? [];
    if (marks && (!fence || marks.startsWith(fence))) fence = fence ? "" : marks;
    const change = !colons || fence ? 0 : !name || /^end\b/.test(name) ? -1 : 1;
    before.push(before[line]! + change);
  }
  const least = [...before];
  for (let line = least.length - 2; line >= 0; line--) {
    least[line] = Math.min(least[line]!, least[line + 1]!);
  }
  const balance = { before, least };
  balances.set(state, balance);
  return balance;
}
