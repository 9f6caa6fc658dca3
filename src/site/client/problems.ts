/** What is wrong with the article, as a page of the development server tells it. */
export function readProblems(page: Document): string[] {
  const text = page.getElementById("site-problems")?.textContent;
  return text ? JSON.parse(text) : [];
}

const css = `
  :host { position: fixed; inset: auto 0 0 0; z-index: 1000; max-height: 50vh; overflow: auto;
    background: #2a1210; color: #ffe3da; border-top: 3px solid #ff8a65;
    font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; }
  h2 { margin: 0; padding: 12px 20px 0; font: 600 15px/1.4 system-ui, sans-serif; }
  ol { margin: 0; padding: 8px 20px 16px 40px; }
  li { padding: 2px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  b { color: #ffb59b; }
`;

/** Lists the article's problems over the page; an empty list takes them away. */
export function showProblems(problems: readonly string[]): void {
  document.querySelector("site-problems")?.remove();
  document.body.style.paddingBottom = "";
  if (problems.length === 0) return;
  const host = document.createElement("site-problems");
  host.setAttribute("role", "alert");
  const root = host.attachShadow({ mode: "open" });
  const styles = document.createElement("style");
  styles.textContent = css;
  const title = document.createElement("h2");
  title.textContent =
    problems.length === 1 ? "1 error in the article" : `${problems.length} errors in the article`;
  const list = document.createElement("ol");
  list.append(...problems.map(listItem));
  root.append(styles, title, list);
  document.body.append(host);
  // What the list would cover at the end of the page can be scrolled to.
  document.body.style.paddingBottom = `${host.offsetHeight}px`;
}

/** `article/attention.md:42:17: error[…] …`, its place in bold. */
function listItem(problem: string): HTMLLIElement {
  const [, place = "", message = problem] = /^(\S+:\d+:\d+): (.*)$/s.exec(problem) ?? [];
  const item = document.createElement("li");
  const strong = document.createElement("b");
  strong.textContent = place;
  item.append(strong, ` ${message}`);
  return item;
}
