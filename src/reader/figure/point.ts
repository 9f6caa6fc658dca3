import { offerWayBack } from "../chrome/way-back.ts";

/**
 * Linked reading: what is pointed at (by pointer, focus or touch) in the text, in an equation or in
 * a figure lights up in the other two. It needs no figure to be alive.
 */
export function linkParts(): void {
  let lit: Element[] = [];
  let isByFocus = false;
  const light = (at: Element | null, byFocus: boolean) => {
    for (const element of lit) element.classList.remove("is-lit");
    lit = at ? counterparts(at) : [];
    for (const element of lit) element.classList.add("is-lit");
    isByFocus = byFocus;
  };
  const partAt = ({ target }: Event) =>
    target instanceof Element ? target.closest("[data-part]") : null;

  // When the page moves under a pointer at rest, as by a key that goes to a part, no one points.
  let rest = "";
  document.addEventListener("pointerover", (event) => {
    const place = `${event.screenX},${event.screenY}`;
    if (isByFocus && place === rest) return;
    rest = place;
    light(partAt(event), false);
  });
  document.addEventListener("pointermove", ({ screenX, screenY }) => {
    rest = `${screenX},${screenY}`;
  });
  // A tap also moves the focus, to what is no part: what the tap has lit stays lit.
  document.addEventListener("focusin", (event) => {
    const at = partAt(event);
    if (at) light(at, true);
  });
  document.addEventListener("focusout", () => {
    if (isByFocus) light(null, true);
  });
  document.addEventListener("click", stayIfSeen);
}

/** Everything that shows the same part as `at`, and `at` itself. */
function counterparts(at: Element): Element[] {
  const figure = at.getAttribute("data-figure") ?? at.closest("figure")?.id;
  const part = at.getAttribute("data-part");
  if (!figure || !part) return [];
  const inFigure = [...drawnParts(figure)].filter(
    (element) => element.getAttribute("data-part") === part,
  );
  // "the third slot" belongs to "the memory": words and symbols for the whole go with those for each.
  const inText = [
    ...document.querySelectorAll(`[data-figure="${CSS.escape(figure)}"][data-part]`),
  ].filter((element) => {
    const name = element.getAttribute("data-part")!;
    return part === name || part.startsWith(`${name}.`) || name.startsWith(`${part}.`);
  });
  return [...inFigure, ...inText];
}

function drawnParts(figure: string): Iterable<Element> {
  return document.getElementById(figure)?.querySelectorAll(".drawing [data-part]") ?? [];
}

/** A press on the words for a part goes to its figure, unless the part is in sight already. */
function stayIfSeen(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a.part") : null;
  if (!link) return;
  const part = link.getAttribute("data-part");
  const isSeen = [...drawnParts(link.getAttribute("data-figure")!)].some((element) => {
    if (element.getAttribute("data-part") !== part) return false;
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && top >= 0 && bottom <= window.innerHeight;
  });
  if (isSeen) event.preventDefault();
  else offerWayBack(link);
}
