import { checkWeights } from "../../weights/check.ts";
import type { WeightsFile } from "../../weights/file.ts";
import { settingsOf } from "../../weights/settings.ts";
import { programmerPlan } from "./create.ts";
import type { Programmer, ProgrammerShape } from "./programmer.ts";

const kind = "programmer of tables";

/**
 * The trained programmer in a file of weights.
 *
 * @throws WeightsFileError if there is none in it, or one that is not whole
 */
export function programmerFrom({ model, weights }: WeightsFile): Programmer {
  const settings = settingsOf(kind, model).within("programmer");
  const sizes = settings.counts(
    "vocabulary",
    "embedding",
    "reader",
    "controller",
    "attention",
    "steps",
  );
  const columns = settings.within("columns");
  const shape: ProgrammerShape = {
    ...sizes,
    columns: columns.names.map((place) => columns.count(place, 0, sizes.vocabulary - 1)),
  };
  checkWeights(kind, weights, programmerPlan(shape));
  return { shape, weights };
}
