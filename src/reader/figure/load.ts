import type { Diagram } from "../../diagram.ts";
import type { LiveFigure } from "./live.ts";

const loading = new WeakMap<HTMLElement, Promise<LiveFigure | undefined>>();

/**
 * Fetches the figure's script and brings the figure to life. Where that fails the picture stays as
 * it is, and says so, with a way to try again; as long as it says so nothing else is tried, and
 * nothing on the page moves.
 */
export async function loadFigure(figure: HTMLElement): Promise<LiveFigure | undefined> {
  const under = loading.get(figure);
  if (under === undefined && saysFailed(figure)) return undefined;
  return under ?? begin(figure, figure.dataset.script!);
}

function begin(figure: HTMLElement, script: string): Promise<LiveFigure | undefined> {
  const under = start(figure, script);
  loading.set(figure, under);
  return under;
}

async function start(figure: HTMLElement, script: string): Promise<LiveFigure | undefined> {
  try {
    const [bringToLife, diagram] = await Promise.all([
      import("./live.ts").then(({ bringToLife }) => bringToLife),
      loadDiagram(figure, script),
    ]);
    const live = await bringToLife(figure, diagram);
    const said = saysFailed(figure);
    const isHeld = said?.contains(document.activeElement);
    said?.remove();
    if (isHeld) live.focus();
    return live;
  } catch (error) {
    console.error(error);
    loading.delete(figure);
    sayFailed(figure, error);
    return undefined;
  }
}

/** Fetches the diagram that the script at `address` makes, and supplies it with the files it computes with. */
export async function loadDiagram(figure: HTMLElement, address: string): Promise<Diagram> {
  const { files: addresses } = figure.dataset;
  const [{ default: diagram }, files] = await Promise.all([
    import(/* @vite-ignore */ new URL(address, document.baseURI).href) as Promise<{
      default: Diagram;
    }>,
    addresses === undefined ? undefined : Promise.all(addresses.split(" ").map(fetchBytes)),
  ]);
  return files && diagram.supply ? diagram.supply(files) : diagram;
}

/** Fetches a file of data, which a built site holds compressed. */
async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const file = await response.blob();
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(await file.arrayBuffer());
  const whole = file.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(whole).arrayBuffer());
}

function saysFailed(figure: HTMLElement): HTMLElement | null {
  return figure.querySelector<HTMLElement>(".failed");
}

/** Says under the picture that it stays as it is, and offers to try again; after another failure, to reload the page. */
function sayFailed(figure: HTMLElement, error: unknown): void {
  const said = saysFailed(figure);
  if (said) {
    // Some browsers remember, until then, which of the scripts that figures share has failed.
    const reload = button("Reload the page", () => location.reload());
    const isHeld = said.contains(document.activeElement);
    said.replaceChildren("It did not load this time either. Reloading the page may help.", reload);
    if (isHeld) reload.focus();
    return;
  }
  const message = document.createElement("p");
  message.className = "failed";
  message.setAttribute("role", "status");
  message.title = String(error);
  const again = button("Try again", () => {
    // They remember the figure's own script, too: another address asks for it anew.
    if (!loading.has(figure)) begin(figure, `${figure.dataset.script}?again=${Date.now()}`);
  });
  message.append(
    "What makes this figure move did not load, so it shows its first state only.",
    again,
  );
  figure.querySelector(".stage")!.after(message);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
