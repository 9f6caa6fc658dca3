/** Makes the parts of a drawing reachable by keyboard: one stop, then the arrow keys. */
export function reachParts(drawing: SVGSVGElement): void {
  const parts = partsOf(drawing);
  const stop = parts.find((part) => part.getAttribute("tabindex") === "0") ?? parts[0];
  for (const part of parts) part.setAttribute("tabindex", part === stop ? "0" : "-1");
}

/** Moves between parts with the arrow keys, and shows what each says when it is pointed at. */
export function hintParts(figure: HTMLElement): void {
  const stage = figure.querySelector<HTMLElement>(".stage")!;
  const hint = document.createElement("div");
  hint.className = "hint";
  hint.hidden = true;
  hint.setAttribute("aria-hidden", "true");
  stage.append(hint);
  const show = ({ target }: Event) => {
    const marked = (target as Element).closest?.("[aria-label]:not(svg)");
    hint.hidden = !marked;
    if (!marked) return;
    const value = marked.getAttribute("aria-valuetext");
    hint.textContent = value
      ? `${marked.getAttribute("aria-label")}: ${value}`
      : marked.getAttribute("aria-label");
    place(hint, stage, marked);
  };
  const hide = () => {
    hint.hidden = true;
  };
  stage.addEventListener("pointerover", show);
  stage.addEventListener("focusin", show);
  stage.addEventListener("pointerleave", hide);
  stage.addEventListener("focusout", hide);
  stage.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    moveBetween(event);
  });
}

function place(hint: HTMLElement, stage: HTMLElement, marked: Element): void {
  const around = stage.getBoundingClientRect();
  const box = marked.getBoundingClientRect();
  const half = hint.offsetWidth / 2;
  const middle = box.left + box.width / 2 - around.left;
  const inside = Math.min(around.width - half, Math.max(half, middle));
  hint.style.left = `${inside}px`;
  hint.style.top = `${box.top - around.top - 6}px`;
}

function moveBetween(event: KeyboardEvent): void {
  const from = event.target as Element;
  const drawing = from.closest<SVGSVGElement>(".drawing");
  if (!drawing || !partsOf(drawing).includes(from as SVGElement)) return;
  const parts = partsOf(drawing);
  const at = parts.indexOf(from as SVGElement);
  const to: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    Home: 0,
    End: parts.length - 1,
  };
  const next = parts[to[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  from.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

function partsOf(drawing: SVGSVGElement): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>("[data-part][role], [role='checkbox']")];
}
