/** How long a figure must be at rest before its description is read out. */
const rest = 700;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout>;

/** Has a screen reader say what is in `said`, politely, once the reader has stopped changing things. */
export function announce(said: Element): void {
  if (!region) {
    region = document.createElement("div");
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    region!.innerHTML = said.innerHTML;
  }, rest);
}
