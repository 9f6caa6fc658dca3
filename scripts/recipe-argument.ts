import type { Family, Recipe } from "../src/training/recipe.ts";
import { findRecipe } from "../src/training/recipes/recipes.ts";

/** The recipe that was asked for on the command line; ends the script if there is none. */
export function recipeArgument(name: string | undefined): Recipe | Family {
  try {
    return findRecipe(name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
