import type { Family, Recipe } from "../recipe.ts";
import { associativeRecall } from "./associative-recall.ts";
import { brackets } from "./brackets.ts";
import { captions } from "./captions.ts";
import { copy } from "./copy.ts";
import { parity } from "./parity.ts";
import { prioritySort } from "./priority-sort.ts";
import { repeatCopy } from "./repeat-copy.ts";
import { speech } from "./speech.ts";
import { streams, streamsFixed, streamsPaper } from "./streams/streams.ts";
import { tableProgrammer } from "./table-programmer.ts";
import { translation, translationWithoutAttention } from "./translation/translation.ts";

const recipes: readonly (Recipe | Family)[] = [
  brackets,
  copy,
  repeatCopy,
  associativeRecall,
  prioritySort,
  translation,
  translationWithoutAttention,
  captions,
  parity,
  streams,
  streamsPaper,
  streamsFixed,
  speech,
  tableProgrammer,
];

/** The recipe called `name`. @throws RangeError if there is none */
export function findRecipe(name: string | undefined): Recipe | Family {
  const recipe = recipes.find((each) => each.name === name);
  if (!recipe) {
    throw new RangeError(
      `${name === undefined ? "No recipe is named" : `There is no recipe called ${name}`}; there are ${recipes.map(({ name }) => name).join(", ")}`,
    );
  }
  return recipe;
}
