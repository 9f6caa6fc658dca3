import type { DirectiveKind } from "../directive.ts";
import { aside } from "./aside.ts";
import { details } from "./details.ts";
import { figure } from "./figure.ts";

/** The directives of the dialect by their names. */
export const directives: Readonly<Record<string, DirectiveKind>> = { aside, details, figure };
