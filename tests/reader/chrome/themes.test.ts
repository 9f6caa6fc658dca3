import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { afterEach, expect, test, vi } from "vitest";
import { startThemes } from "../../../src/reader/chrome/themes.ts";

const markup = `<html><body><fieldset class="themes">${["system", "light", "dark"]
  .map((value) => `<input type="radio" name="theme" value="${value}">`)
  .join("")}</fieldset></body></html>`;

function start(storage: Partial<Storage>) {
  const { document, Event } = parseHTML(markup);
  vi.stubGlobal("document", document);
  vi.stubGlobal("localStorage", storage);
  startThemes();
  return {
    root: document.documentElement,
    choose(value: string) {
      document.querySelector(`[value="${value}"]`)!.dispatchEvent(new Event("change"));
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test("a choice shows at once and is kept, and the system's theme is no choice", () => {
  const kept = new Map<string, string>();
  const { root, choose } = start({
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
  choose("dark");
  expect(root.dataset.theme).toBe("dark");
  expect([...kept.values()]).toEqual(["dark"]);
  choose("system");
  expect(root.dataset.theme).toBeUndefined();
  expect(kept.size).toBe(0);
});

test("what is kept is looked for under the same name before the next page is painted", () => {
  const setItem = vi.fn();
  start({ setItem }).choose("light");
  const [name] = setItem.mock.lastCall!;
  const script = readFileSync("src/reader/before-paint.ts", "utf8");
  expect(script).toContain(`localStorage.getItem("${name}")`);
});

test("with storage off the choice holds for the page", () => {
  const { root, choose } = start({
    setItem: () => {
      throw new DOMException("storage is off", "SecurityError");
    },
  });
  choose("light");
  expect(root.dataset.theme).toBe("light");
});
