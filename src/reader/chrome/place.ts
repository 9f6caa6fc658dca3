const distance = 6;
const edge = 8;

/**
 * Puts a box that is fixed in the window beneath `mark`, or above it; wholly inside the window.
 * While the mark is out of the window, so is the box.
 */
export function placeBeside(box: HTMLElement, mark: Element): void {
  const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const root = document.documentElement;
  const below = line.bottom + distance;
  const fits = below + height + edge <= root.clientHeight;
  const left = Math.max(edge, Math.min(line.left, root.clientWidth - width - edge));
  const top = Math.max(edge, fits ? below : line.top - distance - height);
  const isSeen = line.bottom > 0 && line.top < root.clientHeight;
  box.style.visibility = isSeen ? "visible" : "hidden";
  box.style.transform = `translate(${left}px, ${top}px)`;
}
