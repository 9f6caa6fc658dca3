/**
 * Linked reading: what is pointed at (by pointer, focus or touch) in the text, in an equation or in
 * a figure lights up in the other two. It needs no figure to be alive.
 */
export function linkParts(): void {
  let lit: Element[] = [];
  const point = ({ target }: Event) => {
    const at = target instanceof Element ? target.closest("[data-part]") : null;
    for (const element of lit) element.classList.remove("is-lit");
    lit = at ? counterparts(at) : [];
    for (const element of lit) element.classList.add("is-lit");
  };
  document.addEventListener("pointerover", point);
  document.addEventListener("focusin", point);
  document.addEventListener("focusout", point);
  document.addEventListener("click", stayIfSeen);
}

/** Everything that shows the same part as `at`, and `at` itself. */
function counterparts(at: Element): Element[] {
  const figure = at.getAttribute("data-figure") ?? at.closest("figure")?.id;
  const part = at.getAttribute("data-part");
  if (!figure || !part) return [];
  const all = `[data-part]`;
  const inFigure = [
    ...(document.getElementById(figure)?.querySelectorAll(`.drawing ${all}`) ?? []),
  ];
  const named = inFigure.filter((element) => element.getAttribute("data-part") === part);
  // "the third slot" belongs to "the memory": pointing at the slot lights the words for either.
  const inText = [
    ...document.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]${all}`),
  ].filter((element) => {
    const name = element.getAttribute("data-part")!;
    return part === name || part.startsWith(`${name}.`);
  });
  return [...named, ...inText];
}

/** A press on the words for a part goes to its figure, unless the figure is in sight already. */
function stayIfSeen(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a.part") : null;
  const figure = link && document.getElementById(link.getAttribute("data-figure")!);
  const stage = figure?.querySelector(".stage");
  if (!stage) return;
  const { top, bottom } = stage.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) event.preventDefault();
}
