/** Where one reads, in pixels below the top of the window: under the bar. Between blocks, the next is read. */
const lines = [80, 104, 128, 152];

const blocks = "h1, h2, h3, h4, p, li, dt, dd, tr, pre, figure, .katex-display";

/** For so many milliseconds the page has to stand still, for what it shows to be what is read. */
const rest = 200;

interface Place {
  readonly block: Element;
  readonly line: number;
  /** The share of the block above the line. */
  readonly above: number;
}

/**
 * Keeps what is being read in its place while the window takes another width, as where a phone is
 * turned. Browsers that do so by themselves do it only where no measure of the page depends on the
 * window.
 */
export function keepPlace(): void {
  let width = innerWidth;
  let place: Place | undefined;
  let resting = 0;
  let turning = 0;
  const note = () => {
    place = scrollY > 0 ? placeRead() : undefined;
  };
  addEventListener(
    "scroll",
    () => {
      clearTimeout(resting);
      resting = window.setTimeout(note, rest);
    },
    { passive: true },
  );
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    clearTimeout(resting);
    cancelAnimationFrame(turning);
    // After a frame, in which the browser itself may have moved the page.
    turning = requestAnimationFrame(() => {
      turning = requestAnimationFrame(() => place && comeBack(place));
    });
  });
}

function placeRead(): Place | undefined {
  for (const line of lines) {
    const block = document.elementFromPoint(innerWidth / 2, line)?.closest(`main :is(${blocks})`);
    if (!block) continue;
    const { top, height } = block.getBoundingClientRect();
    return { block, line, above: (line - top) / height };
  }
  return undefined;
}

function comeBack({ block, line, above }: Place): void {
  const { top, height } = block.getBoundingClientRect();
  if (height > 0) scrollBy({ top: top + above * height - line, behavior: "instant" });
}
