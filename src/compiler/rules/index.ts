import type { Rule } from "../rule.ts";
import { citation } from "./citation.ts";
import { code } from "./code.ts";
import { crossReference } from "./cross-reference.ts";
import { directive } from "./directive.ts";
import { displayMath } from "./display-math.ts";
import { failedLink } from "./failed-link.ts";
import { footnoteDefinition, footnoteMark } from "./footnote.ts";
import { heading } from "./heading.ts";
import { image } from "./image.ts";
import { inlineMath } from "./inline-math.ts";
import { language } from "./language.ts";
import { leftover } from "./leftover.ts";
import { link } from "./link.ts";
import { linkLabel } from "./link-label.ts";
import { liveNumber } from "./live-number.ts";
import { nesting } from "./nesting.ts";
import { table } from "./table.ts";
import { unclosedEmphasis } from "./unclosed-emphasis.ts";

/** The constructs of the dialect by the type of their tokens. */
export const rules: ReadonlyMap<string, Rule<unknown>> = new Map(
  [
    citation,
    code,
    crossReference,
    directive,
    displayMath,
    failedLink,
    footnoteDefinition,
    footnoteMark,
    heading,
    image,
    inlineMath,
    leftover,
    link,
    linkLabel,
    liveNumber,
    // Before numbers, which tell of every other word between such a colon and bracket.
    language,
    nesting,
    table,
    unclosedEmphasis,
  ].map((rule) => [rule.type, rule as Rule<unknown>]),
);
