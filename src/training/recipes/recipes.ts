import type { Recipe } from "../recipe.ts";
import { associativeRecall } from "./associative-recall.ts";
import { copy } from "./copy.ts";
import { prioritySort } from "./priority-sort.ts";
import { repeatCopy } from "./repeat-copy.ts";

const recipes = [copy, repeatCopy, associativeRecall, prioritySort];

/** The names of all recipes. */
export const recipeNames: readonly string[] = recipes.map(({ name }) => name);

/** The recipe called `name`. @throws RangeError if there is none */
export function findRecipe(name: string | undefined): Recipe {
  const recipe = recipes.find((each) => each.name === name);
  if (!recipe) {
    throw new RangeError(
      `There is no recipe called ${name ?? "nothing"}; there are ${recipeNames.join(", ")}`,
    );
  }
  return recipe;
}
