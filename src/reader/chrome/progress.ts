/** Draws, under the bar, how much of the page has been read: nothing, until it is scrolled. */
export function startProgress(): void {
  const line = document.querySelector<HTMLElement>(".progress");
  if (!line) return;
  const { documentElement: root } = document;
  const draw = () => {
    const distance = root.scrollHeight - root.clientHeight;
    const read = distance > 0 ? Math.min(1, root.scrollTop / distance) : 0;
    line.style.transform = `scaleX(${read})`;
  };
  addEventListener("scroll", draw, { passive: true });
  addEventListener("resize", draw);
}
