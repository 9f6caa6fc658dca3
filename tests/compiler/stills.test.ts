import { tmpdir } from "node:os";
import { Resvg } from "@resvg/resvg-js";
import { DOMParser, parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { stillsOf } from "../../src/compiler/stills/index.ts";
import { readyFileMaker } from "../../src/compiler/stills/svg-file.ts";
import { compile, front, pageOf } from "./article.ts";

const root = process.cwd();
const toFile = readyFileMaker(root);

const { article } = compile(`${front("Second")}
:num[β]{fig-lamp.brightness} gives :value[fig-lamp.sum] in [a bulb](#fig-lamp/bulb.1).

$$ \\term{fig-lamp/bulb}{b} = 1 $$

::: walk
::: figure lamp {#fig-lamp brightness=0.2}
A caption.
:::
::: steps fig-lamp
::: step {colour=blue}
Blue.
:::
:::
:::
`);
const body = article!.sections[1]!.body({ ...pageOf("second"), isStill: true });
const { document } = parseHTML(`<html><body>${body}</body></html>`);

const waiting = "input, button, fieldset, svg, [data-script], [data-part], [data-figure]";

test("on a page of still pictures nothing waits for a hand or a script", () => {
  expect(document.querySelectorAll(waiting)).toHaveLength(0);
  expect(document.querySelector("p")!.textContent).toBe("β = 0.2 gives 0.37 in a bulb.");
  const link = document.querySelector(".operate a")!;
  expect(link.getAttribute("href")).toBe("../diagrams/lamp/?figure.brightness=0.2");
});

test("every picture that a page shows is a file of the site", () => {
  const images = [...document.querySelectorAll("img")];
  expect(images.map(({ alt }) => alt)).toEqual(["A lamp", "It gives 0.3666666666666667."]);
  const files = stillsOf(article!, root);
  for (const image of images) {
    const path = image.getAttribute("src")!.replace("../", "").replace(/\?.*/, "");
    expect([...files.keys()]).toContain(path);
  }
});

const drawing = `<svg class="drawing drawing-300" data-width="300" viewBox="0 0 300 40" data-topic="output"><g class="cell" data-part="slot.1" role="group" aria-label="a slot" tabindex="0"><rect class="outline" width="300" height="40" /><text x="4" y="20">β &amp; co &lt; 1</text><g class="handle for-hand"><circle class="knob" r="6" /></g></g></svg>`;

test("the file of a picture is SVG that shows what is drawn, without what a hand would take", async () => {
  const file = await toFile(drawing);
  expect(new Resvg(file).width).toBe(300);
  const { documentElement: svg } = new DOMParser().parseFromString(file, "image/svg+xml");
  expect(svg.querySelector("text")!.textContent).toBe("β & co < 1");
  expect(svg.getAttribute("data-topic")).toBe("output");
  const named = [...svg.querySelectorAll("*")].flatMap(({ attributes }) =>
    [...attributes].map(({ name, value }) => `${name}=${value}`),
  );
  expect(named.filter((it) => /handle|knob|aria-|role=|tabindex|data-part/.test(it))).toEqual([]);
});

test("the file of a picture is the same wherever the process stands", async () => {
  const file = await toFile(drawing);
  process.chdir(tmpdir());
  try {
    expect(await readyFileMaker(root)(drawing)).toBe(file);
  } finally {
    process.chdir(root);
  }
});

test("the file of a picture has the styles of what is in it, and no others", async () => {
  const file = await toFile(drawing);
  const svg = new DOMParser().parseFromString(file, "image/svg+xml").documentElement;
  const rules = svg.querySelector("style")!.textContent!.replace(/@font-face\{[^}]*\}/g, "");
  // In a picture some browsers know the reader's own colours, but not whether they are light or dark.
  expect(rules).not.toContain("@media");
  const selectors = [...rules.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector!);
  expect(selectors).toContain(":root");
  expect(selectors).toContain(".drawing .cell>.outline");
  for (const selector of selectors) {
    if (selector !== ":root")
      expect(svg.parentNode!.querySelector(selector), selector).not.toBe(null);
  }
});

test("the file of a picture holds the letters of the fonts that its styles ask for", async () => {
  const families = async (drawn: string) =>
    [...(await toFile(drawn)).matchAll(/@font-face\{font-family:&#34;([^&]+)/g)].map(
      ([, family]) => family,
    );
  expect(await families(drawing.replace("β", "b"))).toEqual(["Source Sans 3 Variable"]);
  expect(await families(drawing)).toEqual(["Source Sans 3 Variable", "Source Sans 3 Variable"]);
  expect(await families(drawing.replace("cell", "french-text"))).toContain(
    "Source Serif 4 Variable",
  );
});
