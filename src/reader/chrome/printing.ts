/** Opens for print what is folded on the screen, and folds it again; spells out what links lead to. */
export function startPrinting(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    const folded = document.querySelectorAll<HTMLDetailsElement>(".prose details:not([open])");
    opened = [...folded].filter((details) => !details.closest(".figure"));
    for (const details of opened) details.open = true;
    // The style sheet prints an address as it is written, and these are relative.
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".prose a:not(.ref, .part)")) {
      if (/^(?!#|https?:)/.test(link.getAttribute("href") ?? "#")) link.dataset.address = link.href;
    }
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
