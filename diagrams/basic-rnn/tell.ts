import { formatValue } from "../../src/format.ts";
import { classes, isTooDeep, isWrong, mostOf, type RnnValues, speaks } from "./values.ts";

/** What there is to be seen now. */
export function tell(values: RnnValues): string {
  const { time, use } = values;
  const said = use === "next" ? going(values) : saying(values);
  if (time === 0) {
    return `There is nothing to read yet, and every number of the state is zero. From that state alone ${said}.`;
  }
  const says = use === "next" ? said : `${said}${verdict(values)}`;
  return `After step ${time} ${says}.${depth(values)}${unknown(values)}`;
}

/** What the network finds likeliest, and how likely it finds it. */
function likeliest({ use, output }: RnnValues): { name: string; sure: string } {
  const most = mostOf(output);
  return { name: classes[use][most]!, sure: formatValue(output[most]!, "percent") };
}

function saying(values: RnnValues): string {
  const { name, sure } = likeliest(values);
  const isOfText = values.use === "summary" || name === "broken";
  const text = values.time < values.steps.length ? "the text so far" : "the text";
  return isOfText
    ? `the network says that ${text} is ${name} (${sure})`
    : `the network says that ${quoted(name)} is to be closed first (${sure})`;
}

function verdict(values: RnnValues): string {
  const { steps, time } = values;
  if (!speaks(values, time)) return "";
  return isWrong(steps[time - 1]!) ? ", which is wrong" : ", which is right";
}

/** What the network has written by itself, and what it finds likeliest to follow. */
function going(values: RnnValues): string {
  const { steps, time, typed } = values;
  const { name, sure } = likeliest(values);
  const written = steps.slice(typed, time).map(({ character }) => character);
  const follows = `${name === "end" ? "the end" : quoted(name)} is likeliest to follow (${sure})`;
  return written.length === 0
    ? follows
    : `the network has added “${written.join("")}”, and ${follows}`;
}

function depth(values: RnnValues): string {
  return isTooDeep(values)
    ? " More brackets have been open at once than in any text that it was trained on."
    : "";
}

function unknown({ steps, typed }: RnnValues): string {
  const strange = steps.slice(0, typed).filter(({ isKnown }) => !isKnown);
  if (strange.length === 0) return "";
  const all = [...new Set(strange.map(({ character }) => character))].join("");
  return ` It has no input for “${all}” and passes over it.`;
}

const quoted = (name: string) => (name.length === 1 ? `“${name}”` : name);
