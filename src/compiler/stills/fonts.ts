import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { type Face, labelFaces, textFace } from "../pages/faces.ts";

/** `@font-face` rules that hold the letters of a picture, in what its styles set them in: a picture can fetch nothing. */
export type Fonts = (characters: Iterable<string>, styles: string) => Promise<string>;

/** What the custom properties of tokens.css name first. */
const families = [
  { property: "--sans", name: "Source Sans 3 Variable", faces: labelFaces },
  { property: "--serif", name: "Source Serif 4 Variable", faces: [textFace] },
];

/** Readies the fonts of drawings, of which each is read once, for the first picture that has letters of it. */
export function readyFonts(root: string): Fonts {
  const contents = new Map<Face, Promise<Buffer>>();
  const contentOf = (face: Face) => {
    const content = contents.get(face) ?? unpack(root, face);
    contents.set(face, content);
    return content;
  };
  return async (characters, styles) => {
    const used = families.filter(({ property }) => styles.includes(`var(${property})`));
    const rules = used.flatMap(({ name, faces }) =>
      faces.map(async (face) => {
        const text = [...characters].filter((it) => isIn(face.range, it)).join("");
        if (text === "") return "";
        return rule(name, await cut(await contentOf(face), text), face.range);
      }),
    );
    return (await Promise.all(rules)).join("");
  };
}

/** Beyond these our fonts have nothing: ✓ and ✗ come from the system, as they do in a page. */
const letters = String.fromCodePoint(...Array.from({ length: 0x2300 }, (_, point) => point));

/** A font that is not compressed, so that it is quickly cut, with the weights that pages have. */
function unpack(root: string, { file, axes: variationAxes }: Face): Promise<Buffer> {
  return subsetFont(readFileSync(join(root, file)), letters, {
    targetFormat: "sfnt",
    variationAxes,
  });
}

/** Not compressed either: hosts compress what the font stands in. */
function cut(font: Buffer, text: string): Promise<Buffer> {
  return subsetFont(font, text, { targetFormat: "sfnt" });
}

function isIn(range: Face["range"], character: string): boolean {
  const point = character.codePointAt(0)!;
  return !range || (range[0] <= point && point <= range[1]);
}

function rule(name: string, font: Buffer, range: Face["range"]): string {
  const source = `url(data:font/ttf;base64,${font.toString("base64")})`;
  const points = range?.map((point) => point.toString(16)).join("-");
  const limits = points ? `;unicode-range:U+${points}` : "";
  return `@font-face{font-family:"${name}";font-weight:400 600;src:${source}${limits}}`;
}
