import type { Diagram } from "../../diagram.ts";
import type { LiveFigure } from "./live.ts";

const loading = new WeakMap<HTMLElement, Promise<LiveFigure | undefined>>();

/**
 * Fetches the figure's script and brings the figure to life. Where that fails the picture stays as
 * it is, and says so, with a way to try again.
 */
export function loadFigure(figure: HTMLElement): Promise<LiveFigure | undefined> {
  const under = loading.get(figure) ?? start(figure, figure.dataset.script!);
  loading.set(figure, under);
  return under;
}

async function start(figure: HTMLElement, script: string): Promise<LiveFigure | undefined> {
  try {
    const [{ bringToLife }, { default: diagram }] = await Promise.all([
      import("./live.ts"),
      import(/* @vite-ignore */ new URL(script, document.baseURI).href) as Promise<{
        default: Diagram;
      }>,
    ]);
    return bringToLife(figure, diagram);
  } catch (error) {
    console.error(error);
    sayFailed(figure);
    return undefined;
  }
}

function sayFailed(figure: HTMLElement): void {
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = "Try again";
  const message = document.createElement("p");
  message.className = "failed";
  message.setAttribute("role", "status");
  message.append("This figure’s script did not load, so it shows its first state only.", again);
  figure.querySelector(".stage")!.after(message);
  again.addEventListener("click", async () => {
    message.remove();
    // Browsers remember that a module failed: another address asks for it anew.
    const retry = start(figure, `${figure.dataset.script}?again=${Date.now()}`);
    loading.set(figure, retry);
    const live = await retry;
    if (live) live.focus();
    else figure.querySelector<HTMLElement>(".failed button")?.focus();
  });
}
