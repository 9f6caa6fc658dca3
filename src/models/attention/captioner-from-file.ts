import { checkWeights } from "../weights/check.ts";
import type { WeightsFile } from "../weights/file.ts";
import { type Settings, settingsOf } from "../weights/settings.ts";
import { type Captioner, type CaptionerShape, captionerPlan } from "./captioner.ts";
import type { ConvolutionShape, GridShape } from "./grid.ts";

const kind = "captioner";

/**
 * The trained captioner in a file of weights.
 *
 * @throws WeightsFileError if there is none in it, or one that is not whole
 */
export function captionerFrom({ model, weights }: WeightsFile): Captioner {
  const settings = settingsOf(kind, model).within("captioner");
  const grid = gridFrom(settings.within("grid"));
  const decoder = settings.within("decoder");
  const seen = (grid.layers.at(-1) ?? grid).channels + 2;
  const shape: CaptionerShape = {
    grid,
    decoder: {
      ...decoder.counts("vocabulary", "embedding", "units", "inner", "attention"),
      // A place that is attended to has the last layer's channels, and the place's coordinates.
      context: decoder.count("context", seen, seen),
    },
  };
  checkWeights(kind, weights, captionerPlan(shape));
  return { shape, weights };
}

function gridFrom(settings: Settings): GridShape {
  const layers = settings.within("layers");
  return {
    ...settings.counts("channels"),
    area: settings.within("area").counts("height", "width"),
    layers: layers.names.map((place) => layerFrom(layers.within(place))),
  };
}

function layerFrom(settings: Settings): ConvolutionShape {
  return {
    ...settings.counts("channels", "size", "stride"),
    ...(settings.names.includes("start") && { start: settings.count("start", 0) }),
  };
}
