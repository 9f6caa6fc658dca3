import { initialState, writeState } from "../../state.ts";
import type { LiveFigure } from "./live.ts";
import { pictureOf } from "./picture.ts";

/** Saves the picture that shows, as it is now, as an SVG file. */
export async function downloadSvg(live: LiveFigure): Promise<void> {
  save(`${live.diagram.name}.svg`, await picture(live));
}

/** Saves the picture that shows, as it is now, as a PNG file of twice its size. */
export async function downloadPng(live: LiveFigure): Promise<void> {
  const url = URL.createObjectURL(await picture(live));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const draw = () => canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  draw();
  // The fonts inside are read when they are first drawn with; until then there are no letters.
  await new Promise((done) => setTimeout(done, 100));
  draw();
  URL.revokeObjectURL(url);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the browser made no picture");
  save(`${live.diagram.name}.png`, blob);
}

/** Saves the state of the figure and every number computed from it. */
export function downloadValues({ diagram, state, values }: LiveFigure): void {
  const changed = Object.fromEntries(
    writeState(diagram.params, initialState(diagram.params), state),
  );
  const text = JSON.stringify({ diagram: diagram.name, changed, state, values }, null, 2);
  save(`${diagram.name}.json`, new Blob([text], { type: "application/json" }));
}

async function picture({ element }: LiveFigure): Promise<Blob> {
  const drawing = [...element.querySelectorAll<SVGSVGElement>(".drawing")].find(
    (candidate) => candidate.getClientRects().length > 0,
  )!;
  return new Blob([await pictureOf(drawing)], { type: "image/svg+xml" });
}

function save(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
