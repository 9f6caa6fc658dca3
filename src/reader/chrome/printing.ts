/** Opens for print what is folded on the screen, and folds it again. */
export function startPrinting(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    const folded = document.querySelectorAll<HTMLDetailsElement>(".prose details:not([open])");
    opened = [...folded].filter((details) => !details.closest(".figure"));
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
