import { defineDiagram } from "../../src/diagram.ts";
import { choice } from "../../src/params/choice.ts";
import { drawStep } from "../kit/pondering/draw-step.ts";
import { type OneStep, oneStep, tellStep } from "../kit/pondering/one-step.ts";
import { stepParams } from "../kit/pondering/params.ts";
import { stepParts } from "../kit/pondering/step-parts.ts";

/** One time step, and what of it is spoken of. */
interface WalkthroughValues extends OneStep {
  readonly topic: keyof typeof topics;
}

const topics = {
  all: "everything",
  output: "weighted output",
  neuron: "halting neuron",
  budget: "budget",
  remainder: "remainder",
};

export default defineDiagram({
  name: "act-walkthrough",
  title: "One time step, a part at a time",
  summary:
    "The weighted output, the halting neuron, the budget and the remainder of a time step, one after another. Choose a part, or move the logits.",
  params: {
    topic: choice({ label: "part", initial: "all", options: topics }),
    ...stepParams,
  },
  parts: stepParts,
  widths: [340],
  compute: ({ topic, logits, epsilon }): WalkthroughValues => ({
    ...oneStep(logits[0]!, epsilon),
    topic,
  }),
  draw(stage, values) {
    stage.svg.attr("data-topic", values.topic);
    drawStep(stage, values);
  },
  describe: (values) => `${spoken[values.topic]} ${tellStep(values)}`,
});

/** What each topic shows, in words. */
const spoken: Record<WalkthroughValues["topic"], string> = {
  all: "All of it.",
  output: "Each state is multiplied by its weight and added to the mix.",
  neuron: "A halting neuron looks at each state.",
  budget: "What the neurons say is taken off a budget of 1.",
  remainder: "The last step gets what is left of the budget.",
};
