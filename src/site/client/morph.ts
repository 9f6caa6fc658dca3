import { Idiomorph } from "idiomorph";
import { showAllProse } from "../../reader/figure/live.ts";
import { observeFigures } from "../../reader/figure/observe.ts";

/** Live figures that are not on the page since an edit, perhaps a mistaken one, by their ids. */
const missing = new Map<string, HTMLElement>();

/** Makes the open page say what `page` says, and leaves alone what its reader has changed. */
export function morphPage(page: Document): void {
  document.title = page.title;
  replaceChangedFigures(page);
  takeMissingFigures(page);
  for (const part of ["main", ".contents", "#site-styles"]) {
    const old = document.querySelector(part);
    const wanted = page.querySelector(part);
    if (old && wanted) Idiomorph.morph(old, wanted, { ignoreActiveValue: true, callbacks });
  }
  bringBackFigures();
  observeFigures(document);
  showAllProse();
}

const callbacks = {
  beforeNodeMorphed(old: Node, wanted: Node): boolean {
    // Most of a page is as it was: that is found at once, and need not be gone through.
    if (old.isEqualNode(wanted)) return false;
    if (!(old instanceof HTMLElement && wanted instanceof HTMLElement)) return true;
    if (isLive(old)) {
      morphCaption(old, wanted);
      return false;
    }
    return !followsLiveFigure(old, wanted);
  },
  // A reader has opened it or come to it, or it has been laid out.
  beforeAttributeUpdated: (name: string) =>
    !["open", "aria-current", "data-arrived"].includes(name),
};

/** A live figure whose author now asks for another diagram or state starts anew. */
function replaceChangedFigures(page: Document): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-live]")) {
    const wanted = page.getElementById(figure.id);
    if (wanted === null || isSame(figure, wanted, ["diagram", "state"])) continue;
    figure.replaceWith(document.importNode(wanted, true));
  }
}

function takeMissingFigures(page: Document): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-live]")) {
    if (page.getElementById(figure.id)) continue;
    missing.set(figure.id, figure);
    figure.remove();
  }
}

/** A mended edit gives a figure back as its reader had left it. */
function bringBackFigures(): void {
  for (const [id, figure] of missing) {
    const wanted = document.getElementById(id);
    if (wanted === null) continue;
    missing.delete(id);
    if (!isSame(figure, wanted, ["diagram", "state"])) continue;
    morphCaption(figure, wanted);
    wanted.replaceWith(figure);
  }
}

function morphCaption(figure: HTMLElement, wanted: HTMLElement): void {
  const caption = figure.querySelector("figcaption");
  const wantedCaption = wanted.querySelector("figcaption");
  if (caption && wantedCaption) Idiomorph.morph(caption, wantedCaption, { callbacks });
}

const isLive = (element: HTMLElement) => element.dataset.live !== undefined;

/** A number in the text that shows what a live figure has come to. */
function followsLiveFigure(old: HTMLElement, wanted: HTMLElement): boolean {
  const { figure } = old.dataset;
  return (
    figure !== undefined &&
    document.getElementById(figure)?.dataset.live !== undefined &&
    old.className === wanted.className &&
    isSame(old, wanted, ["figure", "param", "path", "as", "part"])
  );
}

function isSame(a: HTMLElement, b: HTMLElement, names: readonly string[]): boolean {
  return names.every((name) => a.dataset[name] === b.dataset[name]);
}
