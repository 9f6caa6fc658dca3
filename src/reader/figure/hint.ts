/**
 * Shows, over what is pointed at or has the focus in a drawing, what it is and what it is worth.
 * Returns how to bring that up to date after the drawing has changed.
 */
export function hintParts(figure: HTMLElement): () => void {
  const stage = figure.querySelector<HTMLElement>(".stage")!;
  const hint = document.createElement("div");
  hint.className = "hint";
  hint.hidden = true;
  hint.setAttribute("aria-hidden", "true");
  stage.append(hint);

  let marked: Element | null = null;
  const refresh = () => {
    hint.hidden = !marked?.isConnected;
    if (!marked || hint.hidden) return;
    const label = marked.getAttribute("aria-label");
    const value = marked.getAttribute("aria-valuetext");
    hint.textContent = value ? `${label}: ${value}` : label;
    place(hint, stage, marked.querySelector(".knob") ?? marked);
  };
  const show = ({ target }: Event) => {
    // Held, a handle keeps its hint wherever the pointer goes.
    if (stage.querySelector(".is-held")) return;
    marked = (target as Element).closest?.("[aria-label]:not(svg)");
    refresh();
  };
  const hide = () => {
    if (stage.querySelector(".is-held")) return;
    marked = null;
    refresh();
  };
  stage.addEventListener("pointerover", show);
  stage.addEventListener("focusin", show);
  stage.addEventListener("pointerleave", hide);
  stage.addEventListener("focusout", hide);
  stage.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  return refresh;
}

/** Puts the hint above what it is about, inside the stage; under it where there is no room above. */
function place(hint: HTMLElement, stage: HTMLElement, about: Element): void {
  const around = stage.getBoundingClientRect();
  const box = about.getBoundingClientRect();
  const half = hint.offsetWidth / 2;
  const middle = box.left + box.width / 2 - around.left;
  const inside = Math.min(around.width - half, Math.max(half, middle));
  // Over what is large, close to it: other large things end not far above.
  const gap = box.height > 2 * hint.offsetHeight ? 0 : 6;
  const isUnder = box.top - hint.offsetHeight - gap < 0;
  hint.classList.toggle("is-under", isUnder);
  hint.style.left = `${stage.scrollLeft + inside}px`;
  hint.style.top = `${(isUnder ? box.bottom + gap : box.top - gap) - around.top}px`;
}
