import { initialState, writeState } from "../../state.ts";
import type { LiveFigure } from "./live.ts";

const namespace = "http://www.w3.org/2000/svg";

/** What a picture needs of the page's styles to look the same on its own. */
const paint = [
  "display",
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "text-anchor",
] as const;

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
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
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
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  from.forEach((source, i) => {
    const style = getComputedStyle(source);
    for (const name of paint) to[i]!.setAttribute(name, style.getPropertyValue(name));
  });
  for (const mark of copy.querySelectorAll(".for-hand")) mark.remove();
  const [, , width, height] = drawing.getAttribute("viewBox")!.split(" ");
  copy.setAttribute("xmlns", namespace);
  copy.setAttribute("width", width!);
  copy.setAttribute("height", height!);
  const paper = document.createElementNS(namespace, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  const text = new XMLSerializer().serializeToString(copy);
  // As text: the page's policy would refuse a style element made in the page.
  const face = await embeddedFace(getComputedStyle(drawing).fontFamily);
  return new Blob([text.replace(">", `><style>${face}</style>`)], { type: "image/svg+xml" });
}

/** The page's font face for a family, with its file inside: a picture on its own can fetch nothing. */
async function embeddedFace(family: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const first = family.split(",")[0]!.replaceAll('"', "").trim();
  const face = rules.find(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule &&
      rule.style.getPropertyValue("font-family").replaceAll('"', "").trim() === first,
  );
  const address = /url\("?([^")]+)"?\)/.exec(face?.style.getPropertyValue("src") ?? "")?.[1];
  if (!face || !address) return "";
  const sheet = face.parentStyleSheet?.href ?? document.baseURI;
  const file = await (await fetch(new URL(address, sheet))).blob();
  const data = await new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
  return `@font-face{font-family:"${first}";font-weight:200 900;src:url(${data}) format("woff2")}`;
}

function save(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
