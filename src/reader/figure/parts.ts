/** Makes the parts of a drawing reachable by keyboard: one stop, then the arrow keys. */
export function reachParts(drawing: SVGSVGElement): void {
  const parts = partsOf(drawing);
  const stop = parts.find((part) => part.getAttribute("tabindex") === "0") ?? parts[0];
  for (const part of parts) {
    const wanted = part === stop ? "0" : "-1";
    if (part.getAttribute("tabindex") !== wanted) part.setAttribute("tabindex", wanted);
  }
}

/** Lets the arrow keys, Home and End move between the parts of a figure's drawing. */
export function walkParts(figure: HTMLElement): void {
  figure.querySelector(".stage")!.addEventListener("keydown", (event) => {
    moveBetween(event as KeyboardEvent);
  });
}

function moveBetween(event: KeyboardEvent): void {
  const from = event.target as SVGElement;
  const drawing = from.closest<SVGSVGElement>(".drawing");
  const parts = drawing ? partsOf(drawing) : [];
  const at = parts.indexOf(from);
  if (at < 0) return;
  const to: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    Home: 0,
    End: parts.length - 1,
  };
  const next = neighbour(from, event.key) ?? parts[to[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  from.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

/** The switch that lies next to a switch in the direction of an arrow key, in a grid of them. */
function neighbour(from: SVGElement, key: string): SVGElement | undefined {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!way || from.getAttribute("role") !== "checkbox") return undefined;
  const [x, y] = way as [number, number];
  // Their shapes alone: to some browsers the stroke of the one in focus makes its box larger.
  const here = boxOf(from);
  const isThere = (element: Element) => {
    const box = boxOf(element);
    const isNear = (place: number, wanted: number) => Math.abs(place - wanted) < 1;
    return isNear(box.x, here.x + x * here.width) && isNear(box.y, here.y + y * here.height);
  };
  return [...(from.parentElement?.children ?? [])].find(isThere) as SVGElement | undefined;
}

const boxOf = (element: Element) => (element as SVGGraphicsElement).getBBox();

/** What tells a number and is no stop of its own: cells with handles are reached by these. */
function partsOf(drawing: SVGSVGElement): SVGElement[] {
  return [
    ...drawing.querySelectorAll<SVGElement>(
      "[data-part][role='img'], [role='checkbox'], [role='radio'], [role='button']",
    ),
  ];
}
