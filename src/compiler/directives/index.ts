import type { DirectiveKind } from "../directive.ts";
import { aside } from "./aside.ts";
import { details } from "./details.ts";
import { errors } from "./errors.ts";
import { example } from "./example.ts";
import { figure } from "./figure.ts";
import { figures } from "./figures.ts";
import { listing } from "./listing.ts";
import { machines } from "./machines.ts";
import { sources } from "./sources.ts";
import { step, steps } from "./steps.ts";
import { walk } from "./walk.ts";

/** The directives of the dialect by their names. */
export const directives: Readonly<Record<string, DirectiveKind>> = {
  aside,
  details,
  errors,
  example,
  figure,
  figures,
  listing,
  machines,
  sources,
  step,
  steps,
  walk,
};
