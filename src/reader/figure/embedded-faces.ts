/**
 * The page's font faces that have letters of these texts, each as its rule says and with its file
 * inside: a picture on its own can fetch nothing.
 */
export async function embeddedFaces(texts: readonly Element[]): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((face) => texts.some((text) => isSetIn(text, face)));
  return (await Promise.all(faces.map(embed))).join("");
}

function isSetIn(text: Element, { style: face }: CSSFontFaceRule): boolean {
  const { fontFamily, fontStyle } = getComputedStyle(text);
  return (
    firstName(fontFamily) === firstName(face.getPropertyValue("font-family")) &&
    fontStyle === (face.getPropertyValue("font-style") || "normal") &&
    hasLetterIn(text.textContent, face.getPropertyValue("unicode-range") || "U+0-10FFFF")
  );
}

const firstName = (families: string) => families.split(",")[0]!.replaceAll('"', "").trim();

/** @param ranges as style sheets write them: `U+100-24F, U+370` */
function hasLetterIn(text: string, ranges: string): boolean {
  const limits = [...ranges.matchAll(/U\+(\w+)(?:-(\w+))?/gi)].map(
    ([, first, last = first]) => [Number(`0x${first}`), Number(`0x${last}`)] as const,
  );
  return [...text].some((letter) => {
    const point = letter.codePointAt(0)!;
    return limits.some(([first, last]) => first <= point && point <= last);
  });
}

async function embed(face: CSSFontFaceRule): Promise<string> {
  const [source, address] = /url\("?([^")]+)"?\)/.exec(face.cssText)!;
  const sheet = face.parentStyleSheet?.href ?? document.baseURI;
  const file = await (await fetch(new URL(address!, sheet))).blob();
  const data = await new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
  // It is there from the first: nothing has to be shown without it.
  return face.cssText.replace(source, `url(${data})`).replace(/font-display:[^;}]*;?/, "");
}
