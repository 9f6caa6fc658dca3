import { type FontFaceProperty, transform, type Visitor } from "lightningcss";
import { dropSelectors } from "../../compiler/drop-selectors.ts";
import { fileName } from "./rename.ts";
import type { Usage } from "./usage.ts";

/** The characters that fonts are needed for, by file name. */
type FontUses = Map<string, ReadonlySet<string>>;

/**
 * Cuts style sheets to what is used: rules for formulas that the site has no use for, fonts that no
 * character needs, and the formats of a font other than WOFF2 go.
 */
export function trimStyles(
  sheets: ReadonlyMap<string, string>,
  usage: Usage,
): { styles: Map<string, string>; uses: FontUses } {
  const styles = new Map<string, string>();
  const uses: FontUses = new Map();
  for (const [name, css] of sheets) {
    // KaTeX brings rules for every formula there can be; the classes of others may come by script.
    const rules = dropSelectors(name, css, (selector) => {
      const classes = selector.flatMap((part) => (part.type === "class" ? [part.name] : []));
      return !classes.some(isKatex) || classes.every((it) => usage.classes.has(it));
    });
    const visitor = dropFonts(rules, usage, uses);
    const code = Buffer.from(rules);
    styles.set(name, transform({ filename: name, code, minify: true, visitor }).code.toString());
  }
  return { styles, uses };
}

const isKatex = (name: string) => /^katex/i.test(name);

/** Drops fonts without use and notes the others, by the name of their file, in `uses`. */
function dropFonts(css: string, usage: Usage, uses: FontUses): Visitor<never> {
  const rules = css.replace(/@font-face\s*\{[^}]*\}/g, "");
  return {
    Rule: {
      "font-face"(rule) {
        const { properties } = rule.value;
        const family = String(find(properties, "font-family")?.value);
        const characters = new Set(
          [...(isKatex(family) ? usage.mathCharacters : usage.characters)].filter((character) =>
            inRange(character.codePointAt(0)!, find(properties, "unicode-range")?.value),
          ),
        );
        if (characters.size === 0 || !rules.includes(family)) return [];
        if (isKatex(family) && !isAsked(family, properties, rules)) return [];
        const source = find(properties, "source");
        const woff2 = source?.value.find(
          (entry) => entry.type === "url" && entry.value.format?.type === "woff2",
        );
        if (source === undefined || woff2?.type !== "url") return;
        uses.set(fileName(woff2.value.url.url), characters);
        source.value = [woff2];
        return rule;
      },
    },
  };
}

/** Whether formulas are set in this cut of their family: many of KaTeX's wait for a rare command. */
function isAsked(family: string, properties: FontFaceProperty[], rules: string): boolean {
  const asks = (declaration: string) =>
    [...rules.matchAll(/katex[^{}]*\{([^{}]*)\}/gi)].some(
      ([, body]) =>
        body!.includes(declaration) && (!/\bfont(-family)?:/.test(body!) || body!.includes(family)),
    );
  const weight = find(properties, "font-weight")?.value[0];
  const isBold =
    weight?.type === "absolute" && weight.value.type === "weight" && weight.value.value >= 700;
  const isItalic = find(properties, "font-style")?.value.type === "italic";
  return (!isBold || asks("font-weight:700")) && (!isItalic || asks("font-style:italic"));
}

function find<Type extends FontFaceProperty["type"]>(properties: FontFaceProperty[], type: Type) {
  return properties.find(
    (property): property is Extract<FontFaceProperty, { type: Type }> => property.type === type,
  );
}

function inRange(point: number, ranges: { start: number; end: number }[] | undefined): boolean {
  return ranges === undefined || ranges.some(({ start, end }) => start <= point && point <= end);
}
