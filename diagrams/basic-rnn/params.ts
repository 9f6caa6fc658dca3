import { choice } from "../../src/params/choice.ts";
import { number } from "../../src/params/number.ts";
import { text } from "../../src/params/text.ts";
import { deepest, isBracket, standingsOf } from "../../src/training/tasks/brackets.ts";

/** The most brackets that the network adds by itself: one more than closing takes in any text it knows. */
export const mostAdded = deepest + 1;

/** What a reader can change. */
export const params = {
  text: text({ label: "brackets to read", initial: "([])[(", length: 12 }),
  use: choice({
    label: "what for",
    initial: "label",
    options: {
      summary: "one summary, at the end",
      label: "a label at every step",
      next: "to go on by itself",
    },
  }),
  time: number({
    label: "step",
    initial: 6,
    min: 1,
    max: {
      label: "the number of steps",
      of: ({ text, use }) =>
        Math.max(1, [...(text as string)].length + (use === "next" ? mostToAdd(`${text}`) : 0)),
    },
    step: 1,
    playRate: 1.5,
    endsWith: "text",
  }),
};

/** How many brackets there may be to add: those that close what is open, in a text that the network knows. */
function mostToAdd(text: string): number {
  const brackets = [...text].filter(isBracket);
  // From nothing it goes wherever its state at the start takes it.
  if (brackets.length === 0) return mostAdded;
  const standings = standingsOf(brackets);
  const isKnown = standings.every(({ open, isBroken }) => !isBroken && open.length <= deepest);
  return isKnown ? standings.at(-1)!.open.length : mostAdded;
}

export type RnnParams = typeof params;

export type Use = (typeof params.use)["initial"];
