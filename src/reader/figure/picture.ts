import { embeddedFaces } from "./embedded-faces.ts";

const namespace = "http://www.w3.org/2000/svg";

/** All by which the styles of drawings paint a mark. */
export const paint = [
  "color",
  "display",
  "opacity",
  "translate",
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "vector-effect",
  "shape-rendering",
  "image-rendering",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "text-anchor",
  "text-decoration-line",
  "text-decoration-style",
  "text-decoration-color",
  "text-decoration-thickness",
] as const;

/** A drawing as it shows now, on the page's paper, without what only a hand needs: a file of its own. */
export async function pictureOf(drawing: SVGSVGElement): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  paintAlike(copy, drawing);
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
  const texts = [...drawing.querySelectorAll("text, tspan")];
  const faces = await embeddedFaces(texts.filter((it) => !it.closest(".for-hand")));
  // As text: the page's policy would refuse a style element made in the page.
  return text.replace(">", () => `><style>${faces}</style>`);
}

/** Writes on each mark of a copy how that of the drawing is painted, where it would not be so by itself. */
function paintAlike(copy: SVGSVGElement, drawing: SVGSVGElement): void {
  const plain = document.createElementNS(namespace, "path");
  drawing.append(plain);
  const plainStyle = getComputedStyle(plain);
  const unpainted = new Map(paint.map((name) => [name, plainStyle.getPropertyValue(name)]));
  plain.remove();
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  [drawing, ...drawing.querySelectorAll<SVGElement>("*")].forEach((mark, i) => {
    const style = getComputedStyle(mark);
    const around = getComputedStyle(mark.parentElement!);
    for (const name of paint) {
      const value = style.getPropertyValue(name);
      // Some are handed down by what is around a mark, some are not.
      const isItself = value === unpainted.get(name) && value === around.getPropertyValue(name);
      to[i]!.removeAttribute(name);
      if (mark === drawing || !isItself) to[i]!.style.setProperty(name, value);
    }
  });
}
