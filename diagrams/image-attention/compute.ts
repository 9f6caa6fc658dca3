import type { State } from "../../src/diagram.ts";
import type { Captioner } from "../../src/models/attention/captioner.ts";
import { pixelsSeen } from "../../src/models/attention/grid.ts";
import { softmax } from "../../src/models/autodiff/softmax.ts";
import { Tape } from "../../src/models/autodiff/tape.ts";
import { toRows } from "../../src/models/autodiff/tensor.ts";
import { largest } from "../../src/models/largest.ts";
import { gridSize, pictureSize } from "../../src/training/tasks/scenes/scene.ts";
import { wordOf } from "../../src/training/tasks/scenes/vocabulary.ts";
import { type Teller, tellScene } from "../kit/scene/told.ts";
import type { ImageAttentionParams } from "./params.ts";
import type { ImageAttentionValues } from "./values.ts";

/** How many places are told apart from the others, and how many words. */
const placesTold = 3;
const wordsTold = 3;

/** What the chosen word of the caption looks at, and what its context is made of. */
export function compute(
  state: State<ImageAttentionParams>,
  { captioner, teller }: { readonly captioner: Captioner; readonly teller: Teller },
): ImageAttentionValues {
  const { telling, ...told } = tellScene(teller, state);
  const step = telling.steps[told.at]!;
  const { look } = told.words[told.at]!;
  const grid = toRows(telling.grid.items);
  const context = Array.from(step.context.data);
  const most = largest(look, placesTold);
  const contributions = most.map((place) => grid[place]!.map((entry) => look[place]! * entry));
  const others = context.map((entry, i) =>
    contributions.reduce((rest, contribution) => rest - contribution[i]!, entry),
  );
  const shares = most.map((place) => look[place]!);
  const [column, row] = state.place as readonly [number, number];
  const probabilities = softmax(new Tape({ record: false }), step.logits).data;
  return {
    ...told,
    grid,
    lengths: grid.map((vector) => Math.hypot(...vector.slice(0, -2))),
    most,
    contributions: [...contributions, others],
    shares: [...shares, shares.reduce((rest, share) => rest - share, 1)],
    context,
    candidates: largest(probabilities, wordsTold).map((number) => ({
      word: wordOf(number) ?? "(end)",
      probability: probabilities[number]!,
    })),
    place: (row - 1) * gridSize + column - 1,
    window: {
      across: pixelsSeen(captioner.shape.grid, column - 1, pictureSize),
      down: pixelsSeen(captioner.shape.grid, row - 1, pictureSize),
    },
  };
}
