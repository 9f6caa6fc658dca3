import { placeBeside } from "./place.ts";

const openAfter = 150;
const closeAfter = 250;

/**
 * Shows what a citation or a footnote mark leads to, on a card beside it: while the mark has the
 * focus or the pointer is on either, and after a tap. Escape closes it. The card is a glance: the Tab
 * key passes it by, since Enter leads to the same text in the page; links on it are plain links.
 */
export function startCards(): void {
  const card = document.createElement("div");
  card.className = "card";
  card.id = "card";
  card.popover = "manual";

  let mark: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = (next: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (mark === next) return;
    const content = contentOf(next);
    if (!content) return;
    close();
    mark = next;
    card.replaceChildren(content);
    next.closest("main")?.append(card);
    next.setAttribute("aria-describedby", card.id);
    card.showPopover();
    placeBeside(card, next);
  };
  const close = () => {
    clearTimeout(timer);
    // A click may have put the focus on the card.
    if (card.contains(document.activeElement)) mark?.focus({ preventScroll: true });
    mark?.removeAttribute("aria-describedby");
    mark = undefined;
    card.remove();
  };
  const later = (what: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(what, delay);
  };
  const markAt = (target: EventTarget | null) => {
    if (!(target instanceof Element) || card.contains(target)) return undefined;
    return target.closest<HTMLAnchorElement>(".citation, .footnote-ref a") ?? undefined;
  };
  const isHere = (target: EventTarget | null) =>
    target instanceof Node && (card.contains(target) || mark?.contains(target));

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const over = markAt(event.target);
    if (over) later(() => open(over), openAfter);
    else if (isHere(event.target)) clearTimeout(timer);
    else if (!isHere(document.activeElement)) later(close, closeAfter);
  });
  document.addEventListener("focusin", ({ target }) => {
    const focused = markAt(target);
    if (focused?.matches(":focus-visible")) open(focused);
    else if (!isHere(target)) close();
  });
  // A finger's first tap shows the card, whose text is all that the link leads to.
  document.addEventListener("click", (event) => {
    const tapped = markAt(event.target);
    const byTouch = event instanceof PointerEvent && event.pointerType === "touch";
    if (tapped && byTouch && mark !== tapped && contentOf(tapped)) {
      event.preventDefault();
      open(tapped);
    } else if (tapped || !isHere(event.target)) close();
  });
  addEventListener("hashchange", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  addEventListener("scroll", () => mark && placeBeside(card, mark), { passive: true });
  addEventListener("resize", close);
}

/** A copy of what stands at the mark's target in this page, without ids and the links back. */
function contentOf(mark: HTMLAnchorElement): DocumentFragment | undefined {
  const target = mark.hash && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (!target) return undefined;
  const content = document.createDocumentFragment();
  content.append(...target.cloneNode(true).childNodes);
  for (const element of content.querySelectorAll(".back, .footnote-backref")) element.remove();
  for (const element of content.querySelectorAll("[id]")) element.removeAttribute("id");
  for (const element of content.querySelectorAll<HTMLElement>("a, input")) element.tabIndex = -1;
  return content;
}
