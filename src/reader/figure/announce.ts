/** How long a figure must be at rest before its description is read out. */
const rest = 700;

let region: HTMLElement | undefined;
let timer: number | undefined;

/** Has a screen reader say `text`, politely, once the reader has stopped changing things. */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement("div");
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  const speaker = region;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    speaker.textContent = text;
  }, rest);
}
