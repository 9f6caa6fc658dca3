import type { Token } from "markdown-it";
import type { Attributes, Word } from "./attributes.ts";
import type { Chapter } from "./chapter.ts";
import type { Rendering } from "./rule.ts";

/** A directive as it is written: `::: name argument {attributes}`. */
export interface Directive {
  readonly at: number;
  readonly name: Word;
  readonly argument: Word;
  readonly attributes: Attributes;
  /** Where the attributes begin, if they do not end. */
  readonly bracesAt?: number;
  /** The lines between the opening and the closing one, as they are written. */
  lines: string;
  /** A line `::: end`, which some take for the closing one. */
  endAt?: number;
  fault?: "unopened" | "unclosed" | "deep";
}

/** A kind of directive. The blocks inside it are the token's children. */
export interface DirectiveKind {
  /** The argument is a title: text with constructs, which becomes the first of the token's children. */
  readonly titled?: boolean;
  /** The directives that cannot stand in it, or "all": where one begins whose end would be its own, that is missing. */
  readonly endsBefore?: readonly string[] | "all";
  declare?(directive: Directive, chapter: Chapter, token: Token): void;
  /** What it becomes; undefined, after a report, where that cannot be said. */
  resolve(directive: Directive, chapter: Chapter, token: Token): Rendering | undefined;
}
