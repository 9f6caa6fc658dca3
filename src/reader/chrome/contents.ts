/** Marks, in the table of contents, the heading that is being read; closes the menu once it was used. */
export function startContents(): void {
  const menu = document.getElementById("menu");
  menu?.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (link && menu.matches(":popover-open")) menu.hidePopover();
  });

  const links = new Map<Element, Element>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  // A heading is read from when it has come into the upper third until the next one has; all
  // that lies above counts as seen, so that a jump past several of them is noticed too.
  const observer = new IntersectionObserver(
    () => {
      const line = innerHeight / 3;
      const read = [...links.keys()].findLast(
        (heading) => heading.getBoundingClientRect().top <= line,
      );
      for (const [heading, link] of links) {
        if (heading === read) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "1000000px 0px -67%" },
  );
  for (const heading of links.keys()) observer.observe(heading);
}
