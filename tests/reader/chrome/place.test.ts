import { parseHTML } from "linkedom";
import { afterEach, expect, test, vi } from "vitest";
import { placeBeside } from "../../../src/reader/chrome/place.ts";

const inside = { left: 10, top: 80, bottom: 100 };

/** Where a card of 300 × 100 goes beside a mark, in a window of 320 × 600. */
function place(mark: typeof inside): string {
  return placed(mark).transform;
}

function placed(mark: typeof inside): CSSStyleDeclaration {
  const { document } = parseHTML("<div></div><a></a>");
  const box = document.querySelector("div")!;
  const link = document.querySelector("a")!;
  Object.assign(document.documentElement, { clientWidth: 320, clientHeight: 600 });
  box.getBoundingClientRect = () => ({ width: 300, height: 100 }) as DOMRect;
  link.getClientRects = () => [mark] as unknown as DOMRectList;
  vi.stubGlobal("document", document);
  placeBeside(box, link);
  return box.style;
}

afterEach(() => vi.unstubAllGlobals());

test("a card stands under its mark", () => {
  expect(place(inside)).toBe("translate(10px, 106px)");
});

test("a card stays inside the window's right edge", () => {
  expect(place({ left: 250, top: 80, bottom: 100 })).toBe("translate(12px, 106px)");
});

test("a card stands over its mark where there is no room under it", () => {
  expect(place({ left: 10, top: 560, bottom: 580 })).toBe("translate(10px, 454px)");
});

test("a card is seen only while its mark is in the window", () => {
  expect(placed(inside).visibility).toBe("visible");
  expect(placed({ left: 10, top: -40, bottom: -20 }).visibility).toBe("hidden");
  expect(placed({ left: 10, top: 620, bottom: 640 }).visibility).toBe("hidden");
});
