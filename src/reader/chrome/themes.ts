/** The name that src/reader/before-paint.ts reads the choice under; it cannot import this. */
const key = "everywhere-at-once:theme";

/** Lets the reader choose between the system's theme, light and dark; the choice is kept. */
export function startThemes(): void {
  const choices = document.querySelectorAll<HTMLInputElement>('.themes input[name="theme"]');
  const root = document.documentElement;
  for (const choice of choices) {
    choice.checked = choice.value === (root.dataset.theme ?? "system");
    choice.addEventListener("change", () => {
      if (choice.value === "system") delete root.dataset.theme;
      else root.dataset.theme = choice.value;
      keep(choice.value);
    });
  }
}

function keep(theme: string): void {
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
}
