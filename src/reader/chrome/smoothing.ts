import { settled } from "./settled.ts";

/** Has the page move visibly to where links in it lead, once it is there: to where its own address leads it opens. */
export async function startSmoothing(): Promise<void> {
  await settled();
  document.documentElement.dataset.smooth = "";
}
