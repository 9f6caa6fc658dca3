import { initialState, writeState } from "../../state.ts";
import { forgetAsked } from "./address.ts";
import type { LiveFigure } from "./live.ts";

const download = () => import("./download.ts");

/** Lets the buttons under a figure work. */
export function operateActions(live: LiveFigure): void {
  const { element } = live;
  for (const button of element.querySelectorAll<HTMLButtonElement>("[data-action]")) {
    button.disabled = false;
  }
  const actions: Record<string, () => unknown> = {
    reset: () => {
      live.reset();
      forgetAsked(element.id);
      say(element, "Reset.");
    },
    link: () => copy(element, stateLink(live), "Link copied."),
    embed: () => copy(element, embedCode(live), "Embed code copied."),
    svg: async () => (await download()).downloadSvg(live),
    png: async () => (await download()).downloadPng(live),
    values: async () => (await download()).downloadValues(live),
  };
  element.addEventListener("click", async ({ target }) => {
    const action = (target as Element).closest<HTMLElement>("[data-action]");
    if (action instanceof HTMLAnchorElement) action.href = aloneLink(live);
    const run = actions[action?.dataset.action ?? ""];
    if (!run) return;
    element.querySelector<HTMLDetailsElement>(".more")!.open = false;
    try {
      await run();
    } catch (error) {
      console.error(error);
      say(element, "That did not work.");
    }
  });
  closeMenu(element.querySelector<HTMLDetailsElement>(".more")!);
}

/** The address of this page with the figure in its present state. */
function stateLink({ element, diagram, state }: LiveFigure): string {
  const base = new URL(location.href);
  base.search = "";
  base.hash = element.id;
  for (const [name, text] of writeState(diagram.params, initialState(diagram.params), state)) {
    base.searchParams.set(`${element.id}.${name}`, text);
  }
  // An author's own values must give way even where the reader went back to the diagram's.
  for (const name of new URLSearchParams(element.dataset.state).keys()) {
    const key = `${element.id}.${name}`;
    if (!base.searchParams.has(key)) {
      base.searchParams.set(key, diagram.params[name]!.write(state[name]));
    }
  }
  return base.href;
}

/** The address of the figure's own page, in its present state. */
function aloneLink({ element, diagram, state }: LiveFigure): string {
  const url = new URL(element.dataset.alone!, document.baseURI);
  for (const [name, text] of writeState(diagram.params, initialState(diagram.params), state)) {
    url.searchParams.set(`figure.${name}`, text);
  }
  return url.href;
}

function embedCode(live: LiveFigure): string {
  const frame = document.createElement("iframe");
  frame.src = aloneLink(live);
  frame.title = live.diagram.title;
  frame.width = "100%";
  frame.height = String(Math.ceil(live.element.getBoundingClientRect().height) + 32);
  frame.loading = "lazy";
  frame.allow = "clipboard-write";
  return frame.outerHTML;
}

/** Copies `text`, or, where a page may not, shows it to be copied by hand. */
async function copy(figure: HTMLElement, text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(figure, said);
  } catch {
    const field = document.createElement("input");
    field.readOnly = true;
    field.value = text;
    field.setAttribute("aria-label", "To copy by hand");
    const place = figure.querySelector(".action-said")!;
    place.replaceChildren(field);
    field.select();
  }
}

function say(figure: HTMLElement, text: string): void {
  figure.querySelector(".action-said")!.textContent = text;
}

/** Escape, or a press elsewhere, closes the menu. */
function closeMenu(menu: HTMLDetailsElement): void {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")!.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
}
