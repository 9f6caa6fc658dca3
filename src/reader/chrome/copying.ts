/** Puts a button on each listing that copies it. */
export function startCopying(): void {
  for (const code of document.querySelectorAll("main pre")) {
    const listing = document.createElement("div");
    listing.className = "copyable";
    code.replaceWith(listing);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      button.textContent = await copied(code.textContent ?? "");
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2000);
    });
    button.setAttribute("aria-live", "polite");
    listing.append(code, button);
  }
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Could not copy";
  }
}
