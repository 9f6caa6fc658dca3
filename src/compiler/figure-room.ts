// Where figures stand: in the text itself they reach as far as their layout asks, in anything else as far as that lets them.
import type { Token } from "markdown-it";
import type { Chapter } from "./chapter.ts";
import type { Directive } from "./directive.ts";
import { directiveOf } from "./directives/directive-of.ts";
import { askedLayout } from "./directives/layout.ts";

/** What an aside, the margin, and each of three figures side by side leave room for, in a diagram's units. */
const narrow = 240;

/** What a figure stands in. */
interface Room {
  readonly name: string;
  /** What is said of where there is but little room: "in the margin". */
  readonly little?: string | undefined;
}

const around: Readonly<Record<string, string>> = {
  bullet_list: "a list",
  ordered_list: "a list",
  blockquote: "a quotation",
};

/** Reports the figures for which there is no room where they stand, and layouts that do not count there. */
export function checkRooms(chapter: Chapter): void {
  check(chapter.tokens, undefined, chapter);
}

function check(tokens: readonly Token[], outer: Room | undefined, chapter: Chapter): void {
  const rooms = [outer];
  for (const token of tokens) {
    const room = rooms.at(-1);
    const name = around[token.type.replace(/_(open|close)$/, "")];
    if (name && token.nesting > 0) rooms.push({ name, little: room?.little });
    if (name && token.nesting < 0) rooms.pop();
    const directive = directiveOf(token);
    if (directive) checkOne(directive, room, chapter);
    if (token.children) check(token.children, within(token, directive, room), chapter);
  }
}

/** The room that a block gives what stands in it. */
function within(
  { type }: Token,
  directive: Directive | undefined,
  room: Room | undefined,
): Room | undefined {
  if (type === "footnote_definition") return { name: "a note" };
  // An example shows things as they are elsewhere; that captions hold no figures is told there.
  if (!directive || /^(example|figure)$/.test(directive.name.text)) return room;
  const name = `"::: ${directive.name.text}"`;
  const little = { aside: "in an aside", figures: "side by side" }[directive.name.text];
  return { name, little: little ?? room?.little };
}

function checkOne(directive: Directive, room: Room | undefined, chapter: Chapter): void {
  const { name, argument, attributes, at } = directive;
  if (room && (name.text === "figures" || name.text === "walk")) {
    const message = `"::: ${name.text}" takes the width of the page, and cannot stand in ${room.name}`;
    chapter.report("figure-room", at, message);
  }
  if (name.text !== "figure") return;
  const layout = askedLayout(attributes);
  if (room && layout) {
    const message = `a figure in ${room.name} has the room that this gives it, and no layout`;
    chapter.report("attribute-invalid", layout.name, message);
  }
  const inMargin = !room && layout?.value.text === "margin";
  const little = inMargin ? "in the margin" : room?.little;
  const { widths } = chapter.book.diagrams.get(argument.text) ?? {};
  if (!little || !widths || widths.some((width) => width <= narrow)) return;
  const message = `${argument.text} is laid out ${widths.join(" or ")} units wide; ${little} stand figures of ${narrow}`;
  chapter.report("figure-room", inMargin ? layout.value : argument, message);
}
