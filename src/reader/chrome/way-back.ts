let withdraw = () => {};

/**
 * Offers a way back to what was pressed in the text, once the page has gone from it to a figure. The
 * offer ends when the place is seen again, or when another press leads away.
 */
export function offerWayBack(from: HTMLElement): void {
  withdraw();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "way-back";
  button.textContent = "Back to the text";
  button.addEventListener("click", () => {
    from.scrollIntoView({ block: "center" });
    from.focus({ preventScroll: true });
  });
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry!.isIntersecting) from.closest("main")?.append(button);
    else if (button.isConnected) withdraw();
  });
  observer.observe(from);
  withdraw = () => {
    observer.disconnect();
    button.remove();
  };
}
