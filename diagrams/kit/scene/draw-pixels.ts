import { colourValues, type Picture, paper } from "../../../src/training/tasks/scenes/picture.ts";
import { pictureSize, type Shape } from "../../../src/training/tasks/scenes/scene.ts";
import { rgb } from "./colour.ts";
import { drawPaper } from "./paper.ts";
import { type Frame, pixelLayer } from "./shape-path.ts";

type Colour = readonly [number, number, number];

/** How far apart the colours are that noise makes of one, and the shares of paper at an edge. */
const shade = 0.07;
const edges = [0.25, 0.5, 0.75];

/**
 * Draws a picture pixel by pixel, each in the nearest of a few colours: one path a colour instead
 * of an element a pixel.
 */
export function drawPixels(
  parent: { node(): Element | null },
  frame: Frame,
  { picture, shapes }: { readonly picture: Picture; readonly shapes: readonly Shape[] },
): void {
  const palette = paletteOf(shapes);
  drawPaper(parent, frame);
  pixelLayer(parent, "pixels", frame)
    .selectChildren<SVGPathElement, [number, string]>("path")
    .data([...pathsOf(picture, palette)])
    .join("path")
    .attr("fill", ([colour]) => rgb(palette[colour]!))
    .attr("d", ([, d]) => d);
}

/** What pixels are told apart by, first the paper: darker paper, the colours, and these towards the paper. */
function paletteOf(shapes: readonly Shape[]): Colour[] {
  const colours = [...new Set(shapes.map(({ colour }) => colourValues[colour]))];
  return [
    paper,
    mix(paper, [0, 0, 0], shade),
    ...colours.flatMap((colour) => [
      colour,
      mix(colour, [0, 0, 0], 2 * shade),
      ...edges.map((share) => mix(colour, paper, share)),
    ]),
  ];
}

/** The path of the pixels of each colour but the first; neighbours in a row are one. */
function pathsOf(picture: Picture, palette: readonly Colour[]): Map<number, string> {
  const nearest = Array.from({ length: pictureSize ** 2 }, (_, i) => {
    const pixel = picture.slice(3 * i, 3 * i + 3);
    const distances = palette.map((colour) => distance(colour, pixel));
    return distances.indexOf(Math.min(...distances));
  });
  const paths = new Map<number, string>();
  for (let row = 0; row < pictureSize; row++) {
    for (let column = 0; column < pictureSize; column++) {
      const from = column;
      const at = (column: number) => nearest[row * pictureSize + column];
      const colour = at(from)!;
      while (column + 1 < pictureSize && at(column + 1) === colour) column++;
      if (colour === 0) continue;
      const run = `M${from},${row}h${column + 1 - from}v1H${from}z`;
      paths.set(colour, (paths.get(colour) ?? "") + run);
    }
  }
  return paths;
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + (value - other[i]!) ** 2, 0);
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const part = (i: 0 | 1 | 2) => one[i] + share * (other[i] - one[i]);
  return [part(0), part(1), part(2)];
}
